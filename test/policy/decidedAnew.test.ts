import { describe, expect, test } from 'vitest'
import type { AmendmentRow, PlafondRequestRow } from '../../server/policy/engine/facts.ts'
import { isDecided, isDecidedAnew, plafondWithout, raisedLater } from '../../server/policy/rule_sets/common/decidedAnew.ts'
import { aContract, type RequestWorld, type Row, requestFactsOf, requestSaid } from './facts.ts'
import { anAmendment, aRequest } from './rows.ts'

const granted: Partial<PlafondRequestRow> = {
  id: 11,
  status: 'approved',
  complete_on: '2027-08-20',
  decided_on: '2027-09-10',
  granted_cents: 120_000_000,
  motivation: 'Groei is aannemelijk.',
  decided_by: 8,
}
const anew = (changes: Partial<PlafondRequestRow>, world: RequestWorld = {}): RequestWorld => ({
  ...world,
  before: granted,
  request: { ...granted, reason: 'Cijfers bleken onjuist.', ...changes },
})

test('which statuses are decisions', () => {
  const all = ['draft', 'submitted', 'complete', 'approved', 'partially_approved', 'rejected', 'inadmissible', 'withdrawn'] as const
  expect(all.filter((status) => isDecided({ status }))).toEqual(['approved', 'partially_approved', 'rejected'])
})

describe('whether a save decides anew', () => {
  const is = (changes: Partial<PlafondRequestRow>, before: Partial<PlafondRequestRow> | null = granted) =>
    isDecidedAnew({ before: before && aRequest(before), request: aRequest({ ...granted, ...changes }) })
  test.each<[string, Partial<PlafondRequestRow>, boolean]>([
    ['another outcome', { status: 'rejected' }, true],
    ['another amount', { granted_cents: 110_000_000 }, true],
    ['another day', { decided_on: '2027-09-11' }, true],
    ['a reason', { reason: 'Cijfers bleken onjuist.' }, true],
    ['the motivation reworded', { motivation: 'De groei is aannemelijk.' }, false],
    ['nothing', {}, false],
    ['an amount that is none either way', { reason: undefined }, false],
    ['back to a status that decides nothing', { status: 'complete', granted_cents: null }, false],
  ])('%s', (_name, changes, wanted) => expect(is(changes)).toBe(wanted))

  test('a first decision, and one of a new request, are not', () => {
    expect(is({}, { ...granted, status: 'complete', granted_cents: null })).toBe(false)
    expect(is({}, null)).toBe(false)
  })
})

describe('GGZ-PL-9: a decision is taken anew by another, with a reason of its own', () => {
  const table: Row<RequestWorld>[] = [
    ['by another', anew({ status: 'rejected', granted_cents: 0 }, { actor_id: 9 })],
    ['by who took it', anew({ status: 'rejected', granted_cents: 0 }, { actor_id: 8 }), 'GGZ-PL-9@status'],
    ['without a reason', anew({ status: 'rejected', granted_cents: 0, reason: null }), 'invalid@status'],
    ['with an empty reason', anew({ status: 'rejected', granted_cents: 0, reason: '  ' }), 'invalid@status'],
    [
      'with the reason of the time before',
      { ...anew({ status: 'rejected', granted_cents: 0 }), before: { ...granted, reason: 'Cijfers bleken onjuist.' } },
      'invalid@reason',
    ],
    ['on the day of the earlier one', anew({ status: 'rejected', granted_cents: 0, decided_on: '2027-09-10' })],
    ['on the day before the earlier one', anew({ status: 'rejected', granted_cents: 0, decided_on: '2027-09-09' }), 'invalid@decided_on'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(requestSaid('rejected', world)).toEqual(said))
})

describe('the plafond as if a request had granted nothing', () => {
  const own = anAmendment({ id: 2, effective_on: '2027-09-10', new_value: '120000000', plafond_request_id: 11 })
  const without = (amendments: AmendmentRow[], date = '2027-12-01', id: number | null | undefined = 11) =>
    plafondWithout(aContract('digitaal'), amendments, id, date)
  const later = (new_value: string, effective_on = '2027-10-01') => anAmendment({ id: 3, effective_on, new_value })

  test.each<[string, () => number | null, number | null]>([
    ['its amendment alone: what was signed', () => without([own]), 100_000_000],
    ['no request: all amendments count', () => without([own], '2027-12-01', null), 120_000_000],
    ['another request’s', () => without([own], '2027-12-01', 12), 120_000_000],
    ['before it took effect', () => without([own], '2027-09-09'), 100_000_000],
    ['with an earlier lowering', () => without([anAmendment({ id: 1 }), own]), 90_000_000],
    ['with an earlier lowering of which the day has come', () => without([anAmendment({ id: 1, effective_on: '2027-09-09' }), own], '2027-09-09'), 90_000_000],
    ['of which the day has not', () => without([anAmendment({ id: 1, effective_on: '2027-09-11' }), own], '2027-09-10'), 100_000_000],
    ['a later lowering below what was signed stays', () => without([own, later('90000000')]), 90_000_000],
    ['one that lowered only what was granted raises nothing', () => without([own, later('110000000')]), 100_000_000],
    ['another request’s raise counts', () => without([own, anAmendment({ ...later('130000000'), plafond_request_id: 12 })]), 130_000_000],
  ])('%s', (_name, plafond, wanted) => expect(plafond()).toBe(wanted))
})

describe('GGZ-PL-9: no amendment by hand after a decision raises what it leaves', () => {
  const by = (new_value: string, effective_on: string, plafond_request_id: number | null = null) =>
    anAmendment({ id: 4, new_value, effective_on, plafond_request_id })
  const plafondOf = (found: AmendmentRow | null) => (found === null ? null : String(found.new_value))
  const raised = (amendments: AmendmentRow[], request: Partial<PlafondRequestRow> = {}) =>
    plafondOf(raisedLater(requestFactsOf({ request: { ...granted, ...request }, amendments })))
  test.each<[string, () => string | null, string | null]>([
    ['a cent more than granted, the day after', () => raised([by('120000001', '2027-09-11')]), '120000001'],
    ['exactly what was granted', () => raised([by('120000000', '2027-09-11')]), null],
    ['on the day itself', () => raised([by('120000001', '2027-09-10')]), null],
    ['by the request’s own amendment', () => raised([by('120000001', '2027-09-11', 11)]), null],
    ['by another decision', () => raised([by('130000000', '2027-09-11', 12)]), null],
    ['after a lowering, back to the granted amount', () => raised([by('90000000', '2027-09-11'), by('100000000', '2027-10-01')]), '100000000'],
    ['a rejection: a cent more than without it', () => raised([by('100000001', '2027-09-11')], { status: 'rejected', granted_cents: 0 }), '100000001'],
    ['a rejection: exactly what was signed', () => raised([by('100000000', '2027-09-11')], { status: 'rejected', granted_cents: 0 }), null],
    ['undecided', () => raised([by('130000000', '2027-09-11')], { decided_on: null }), null],
    ['of another field', () => raised([{ ...by('130000000', '2027-09-11'), field: 'average_price_cents' }]), null],
  ])('%s', (_name, found, wanted) => expect(found()).toBe(wanted))

  test('the decision is refused with the amendment’s day and amount', () => {
    const amendments = [by('120000001', '2027-09-11')]
    expect(requestSaid('approved', { request: { ...granted }, before: { ...granted, status: 'complete', granted_cents: null }, amendments })).toEqual([
      'GGZ-PL-9@granted_cents',
    ])
    expect(
      requestSaid('approved', {
        request: { ...granted },
        before: { ...granted, status: 'complete', granted_cents: null },
        amendments: [by('120000000', '2027-09-11')],
      }),
    ).toEqual([])
  })
})
