import { expect, test } from 'vitest'
import { hasPlafond, sectionsOf } from '../../../client/features/contracts/contractSections.ts'

type Contract = Parameters<typeof sectionsOf>[0] & { plafond_cents: number | null }
const aContract = (fields: Partial<Contract> & Record<string, unknown>) =>
  ({ track: 'digitaal', status: 'draft', origin: 'known', plafond_cents: null, ...fields }) as unknown as Contract
const fieldsOf = (fields: Partial<Contract> & Record<string, unknown>) => sectionsOf(aContract(fields)).flatMap((section) => section.fields)

test('a track shows the fields that matter for it', () => {
  expect(fieldsOf({ track: 'maatwerk' })).toEqual(expect.arrayContaining(['settings', 'plafond_cents', 'average_price_cents', 'starting_letter_on']))
  expect(fieldsOf({ track: 'standaard' })).toEqual(expect.not.arrayContaining(['settings', 'plafond_cents', 'average_price_cents', 'utilisation']))
  expect(fieldsOf({ track: 'vrijgevestigd' })).toContain('settings')
  expect(fieldsOf({ track: 'vrijgevestigd' })).not.toContain('plafond_cents')
})

test('what is asked of who is new is not asked of who is known', () => {
  expect(fieldsOf({ origin: 'new' })).toContain('added_value')
  expect(fieldsOf({ origin: null })).toContain('added_value')
  expect(fieldsOf({ origin: 'known' })).not.toContain('added_value')
  expect(fieldsOf({ track: 'standaard', origin: 'known' })).toContain('treated_insured')
  expect(fieldsOf({ track: 'standaard', origin: 'known' })).not.toContain('duty_of_care_explanation')
})

test('what was filled in all the same is shown', () => {
  expect(fieldsOf({ origin: 'known', added_value: 'other' })).toContain('added_value')
  expect(fieldsOf({ track: 'standaard', settings: [2] })).toContain('settings')
  expect(hasPlafond(aContract({ track: 'vrijgevestigd' }))).toBe(false)
  expect(hasPlafond(aContract({ track: 'vrijgevestigd', plafond_cents: 1 }))).toBe(true)
  expect(hasPlafond(aContract({ track: 'digitaal' }))).toBe(true)
})
