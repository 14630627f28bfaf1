import { expect, test } from 'vitest'
import { experimentOf, modularFundingFaults } from '../../server/policy/rule_sets/common/modularFunding.ts'
import { kv } from './policies.ts'

const experiment = experimentOf([kv.clauses.get('KV-P-14')!])
const faults = (from: string | null, until: string | null, within = experiment) =>
  modularFundingFaults({ modular_funding_from: from, modular_funding_until: until }, within).map(({ field }) => field)

test('KV-P-14: the experiment began in 2025 and runs for five years', () => {
  expect(experiment).toEqual({ first_on: '2025-01-01', last_on: '2029-12-31' })
  expect(experimentOf([])).toBeNull()
  expect(experimentOf([{ from_date: null, years: 5 }])).toBeNull()
  expect(experimentOf([{ from_date: '2025-01-01', years: null }])).toBeNull()
})

test('KV-P-14: over several policies, from the first begin until the last end; of a leap day the last day is 29 February', () => {
  const leap = { from_date: '2024-03-01', years: 4 }
  expect(experimentOf([leap])).toEqual({ first_on: '2024-03-01', last_on: '2028-02-29' })
  expect(experimentOf([{ from_date: '2025-01-01', years: 1 }, leap])).toEqual({ first_on: '2024-03-01', last_on: '2028-02-29' })
})

test.each([
  ['nothing recorded', null, null, []],
  ['the whole experiment', '2025-01-01', '2029-12-31', []],
  ['one day', '2026-05-04', '2026-05-04', []],
  ['without an end', '2026-05-04', null, []],
  ['its last day', '2029-12-31', '2029-12-31', []],
  ['an end without a begin', null, '2026-05-04', ['modular_funding_from']],
  ['an end the day before the begin', '2026-05-04', '2026-05-03', ['modular_funding_until']],
  ['a begin the day before the experiment', '2024-12-31', null, ['modular_funding_from']],
  ['a begin the day after it', '2030-01-01', null, ['modular_funding_from']],
  ['an end the day after it', '2025-01-01', '2030-01-01', ['modular_funding_until']],
  ['everything wrong at once', '2030-01-02', '2030-01-01', ['modular_funding_until', 'modular_funding_from', 'modular_funding_until']],
] as const)('KV-P-14: %s', (_name, from, until, expected) => {
  expect(faults(from, until)).toEqual(expected)
})

test('KV-P-14: where no policy gives the figures only the order counts', () => {
  expect(faults('2010-01-01', '2040-01-01', null)).toEqual([])
  expect(faults('2026-05-04', '2026-05-03', null)).toEqual(['modular_funding_until'])
})

test('KV-P-14: the sentences name what was given and what is allowed', () => {
  const said = (from: string | null, until: string | null) =>
    modularFundingFaults({ modular_funding_from: from, modular_funding_until: until }, experiment).map(({ message }) => message)
  expect(said('2024-12-31', '2030-01-01')).toEqual([
    'Het experiment loopt van 01-01-2025 tot en met 31-12-2029; opgegeven is 31-12-2024.',
    'Het experiment loopt van 01-01-2025 tot en met 31-12-2029; opgegeven is 01-01-2030.',
  ])
  expect(said('2026-05-04', '2026-05-03')).toEqual(['De deelname eindigt op 03-05-2026, vóór zij op 04-05-2026 begint.'])
  expect(said(null, '2026-05-03')).toEqual(['Vult u in vanaf wanneer de zorgaanbieder deelneemt.'])
})
