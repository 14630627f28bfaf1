import { expect, test } from 'vitest'
import { nextPeriod } from '../../../client/policies/nextPeriod.ts'

test('a year on for a policy of one year', () => {
  expect(nextPeriod({ code: 'GGZ-2027', title: 'Inkoopbeleid GGZ 2027', contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31' })).toEqual({
    code: 'GGZ-2028',
    title: 'Inkoopbeleid GGZ 2028',
    contract_starts_on: '2028-01-01',
    contract_ends_on: '2028-12-31',
  })
})

test('two years on for a policy of two', () => {
  expect(nextPeriod({ code: 'KV-2025-2026', title: 'Elv 2025 & 2026', contract_starts_on: '2025-01-01', contract_ends_on: '2026-12-31' })).toEqual({
    code: 'KV-2027-2028',
    title: 'Elv 2027 & 2028',
    contract_starts_on: '2027-01-01',
    contract_ends_on: '2028-12-31',
  })
})
