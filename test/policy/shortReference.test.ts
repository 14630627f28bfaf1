import { expect, test } from 'vitest'
import { fullReference } from '../../server/records/shortReference.ts'

test.each([
  ['2027-21', '2027-00021'],
  ['2027-2781', '2027-02781'],
  ['ovk-2027-21', 'ovk-2027-00021'],
  ['OHV-2027-21', 'OHV-2027-00021'],
  ['linde 2027-21', 'linde 2027-00021'],
])('%s is written in full: %s', (term, full) => {
  expect(fullReference(term)).toBe(full)
})

test.each(['OVK-2027-00021', '2027-0021', 'ZGV-2025-7781', 'x2027-21', '12027-21', '2027-210000'])('%s stays as it was typed', (term) => {
  expect(fullReference(term)).toBe(term)
})
