import { expect, test } from 'vitest'
import { evenSpread, plafondSteps, productionScale, roundStep } from '../../../client/features/contracts/production/productionScale.ts'

test('an even spread counts the first and the last day of the period', () => {
  expect(evenSpread(36_500, '2027-01-01', '2027-12-31', '2027-01-01')).toBe(100)
  expect(evenSpread(36_500, '2027-01-01', '2027-12-31', '2027-12-31')).toBe(36_500)
  expect(evenSpread(36_500, '2027-01-01', '2027-12-31', '2026-12-31')).toBe(0)
  expect(evenSpread(36_500, '2027-01-01', '2027-12-31', '2028-02-01')).toBe(36_500)
})

test('the plafond steps up with each amendment, from the value it was signed with', () => {
  const grant = { field: 'plafond_cents', old_value: 100, new_value: 120, effective_on: '2027-08-05' }
  const other = { field: 'ends_on', old_value: '2027-12-31', new_value: '2027-11-30', effective_on: '2027-02-01' }
  expect(plafondSteps('2027-01-01', 120, [other, grant])).toEqual([
    { from: '2027-01-01', plafond_cents: 100 },
    { from: '2027-08-05', plafond_cents: 120 },
  ])
  expect(plafondSteps('2027-01-01', null, [])).toEqual([])
})

test('the axis ends on a round tick at or above the highest amount', () => {
  expect([roundStep(4), roundStep(7), roundStep(100), roundStep(812_400)]).toEqual([1, 2, 50, 500_000])
  const scale = productionScale('2027-01-01', '2027-12-31', 100, 365, 200)
  expect(scale.ticks).toEqual([0, 50, 100])
  expect([scale.y(0), scale.y(100), scale.x('2027-01-01')]).toEqual([200, 0, 0])
  expect(scale.months).toHaveLength(12)
  expect(scale.x('2026-01-01')).toBe(0)
})

test('a two-year period counts its months over the turn of the year', () => {
  const { months } = productionScale('2025-01-01', '2026-12-31', 100, 730, 200)
  expect([months.length, months[12].date]).toEqual([24, '2026-01-01'])
})
