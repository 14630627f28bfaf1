import { expect, test } from 'vitest'
import { careDemandTotal, unreadableShare } from '../../../client/features/plafond_requests/careDemand.ts'
import { decisionOf } from '../../../client/features/plafond_requests/decisionOf.ts'
import { isPresent, raisePercentage } from '../../../client/features/plafond_requests/requestSections.ts'
import { viewOfStatus } from '../../../client/features/plafond_requests/requestViews.ts'

test('a decision saves its status and the plafond it grants', () => {
  const request = { requested_cents: 120 }
  expect(decisionOf('whole', request, null)).toEqual({ status: 'approved', granted_cents: 120 })
  expect(decisionOf('part', request, 110)).toEqual({ status: 'partially_approved', granted_cents: 110 })
  expect(decisionOf('none', request, 110)).toEqual({ status: 'rejected', granted_cents: 0 })
})

test('an item is present once something is written down', () => {
  const request = { unforeseen_circumstance: 'Sluiting elders.', consequences: '', production_statement: null, volume_by_care_demand: [] }
  expect(isPresent(request, 'unforeseen_circumstance')).toBe(true)
  expect(isPresent(request, 'consequences')).toBe(false)
  expect(isPresent(request, 'volume_by_care_demand')).toBe(false)
})

test('the raise is told as a percentage of the plafond, where there is one', () => {
  expect(raisePercentage(120, 100)).toBe('+20')
  expect(raisePercentage(120, null)).toBeNull()
})

test('shares add up without rounding dust, and one that cannot be read counts as nothing at all', () => {
  expect(
    careDemandTotal([
      { type: '1', share: 33.3 },
      { type: '2', share: 33.3 },
      { type: '3', share: 33.4 },
    ]),
  ).toBe('100')
  const thirty = [
    { type: '1', share: 70 },
    { type: '2', share: 'dertig' },
  ]
  expect(careDemandTotal(thirty)).toBeNull()
  expect(unreadableShare(thirty)).toMatchObject({ message: 'app.validation.percentage' })
  expect(unreadableShare([{ type: '1', share: null }])).toMatchObject({ message: 'app.validation.percentage' })
  expect(unreadableShare([{ type: '1', share: 33.333333 }])).toBeUndefined()
})

test('the list beside a request is the one in which it stands', () => {
  expect(['complete', 'draft', 'rejected', 'withdrawn'].map(viewOfStatus)).toEqual(['to_decide', 'waiting', 'decided', 'all'])
})
