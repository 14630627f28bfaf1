import { expect, test } from 'vitest'
import { holdsBirthYear, isFileCode, withoutFileCodes } from '../../server/policy/privacy/fileCodes.ts'

const about = 2025

test.each([
  [['2025', '120'], true],
  [['2025', '1234567'], true],
  [['2020', '120'], true],
  [['2030', '120'], true],
  [['2025120'], true],
  [['2025123456'], true],
  [['2025', '12'], false],
  [['2025', '12345678'], false],
  [['2019', '120'], false],
  [['2031', '120'], false],
  [['1938', '120'], false],
  [['12025', '120'], false],
  [['20251', '120'], false],
  [['120', '2025'], false],
  [['202512'], false],
  [['202512345'], false],
  [['2025', '120', '3'], false],
  [['2025', '120', '300'], false],
  [[], false],
] as const)('KV-P-11: the groups %j of a file of 2025 are its code: %s', (groups, isCode) => {
  expect(isFileCode(groups, about)).toBe(isCode)
})

test.each([
  ['ELV-2025-010203', 'ELV- x '],
  ['ELV20250042 en 2026/417', 'ELV x  en  x '],
  ['2025 0421.', ' x .'],
  ['2025-42', '2025-42'],
  ['2025-12345678', '2025-12345678'],
  ['12025-0042', '12025-0042'],
  ['2019-010203', '2019-010203'],
  ['1938-010203', '1938-010203'],
])('KV-P-11: %s without its file codes is "%s"', (text, rest) => {
  expect(withoutFileCodes(text, about)).toBe(rest)
})

test.each(['1938', '031938', '121938', '193803', '193812', '1900', '2019', '201912'])('KV-P-11: %s holds a year of birth', (group) => {
  expect(holdsBirthYear(group, about)).toBe(true)
})
test.each(['1899', '2020', '131938', '001938', '193800', '193813', '0193803', '1938031', '19380', '938', '193', '38', '189912', '202001', ''])(
  'KV-P-11: %s holds none',
  (group) => {
    expect(holdsBirthYear(group, about)).toBe(false)
  },
)
