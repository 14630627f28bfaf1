import { describe, expect, test } from 'vitest'
import { changesOfJudged, handIn } from '../../server/policy/rule_sets/common/handsIn.ts'
import { type RequestWorld, type Row, requestFactsOf, requestSaid } from './facts.ts'
import { aFigureChange } from './rows.ts'

const decided: RequestWorld['request'] = {
  status: 'complete',
  submitted_on: '2027-08-15',
  complete_on: '2027-08-20',
  decided_on: '2027-09-10',
  granted_cents: 0,
  motivation: 'Onvoldoende onderbouwd.',
}
const inFront = (world: RequestWorld): RequestWorld => ({ ...world, request: { ...decided, ...world.request }, before: { ...decided, ...world.request } })

describe('GGZ-PL-9: who had a hand in what a decision rests on has no say in it', () => {
  const table: [name: string, world: RequestWorld, user: number | null, hand: string | null][] = [
    ['who entered it', { request: { entered_by: 7 } }, 7, 'entered'],
    ['somebody else', { request: { entered_by: 7 } }, 8, null],
    ['who took it a step further', { request: { changed_by: [3, 8] } }, 8, 'changed'],
    ['entering is told before changing', { request: { entered_by: 8, changed_by: [8] } }, 8, 'entered'],
    ['a program without a user', { request: { entered_by: null } }, null, null],
    ['who corrected the figure', { figureChanges: [aFigureChange()] }, 3, 'figure'],
    ['another than who corrected it', { figureChanges: [aFigureChange()] }, 4, null],
    ['who changed the plafond before the decision', { plafondHands: [{ effective_on: '2027-09-09', user_id: 4 }] }, 4, 'plafond'],
    ['on the day of the decision', { plafondHands: [{ effective_on: '2027-09-10', user_id: 4 }] }, 4, 'plafond'],
    ['from the day after it', { plafondHands: [{ effective_on: '2027-09-11', user_id: 4 }] }, 4, null],
    ['another than who changed the plafond', { plafondHands: [{ effective_on: '2027-09-09', user_id: 4 }] }, 5, null],
    ['undecided: until today', { request: { decided_on: null }, plafondHands: [{ effective_on: '2027-12-01', user_id: 4 }] }, 4, 'plafond'],
    ['undecided: not from tomorrow', { request: { decided_on: null }, plafondHands: [{ effective_on: '2027-12-02', user_id: 4 }] }, 4, null],
    ['without any hands on record', { plafondHands: undefined }, 4, null],
  ]
  test.each(table)('%s', (_name, world, user, hand) => {
    const facts = requestFactsOf({ ...world, request: { ...decided, ...world.request } })
    expect(handIn('plafondHands' in world && !world.plafondHands ? { ...facts, plafondHands: undefined, figureChanges: undefined } : facts, user)).toBe(hand)
  })

  const refused: Row<RequestWorld>[] = [
    ['who corrected the figure', inFront({ figureChanges: [aFigureChange()], actor_id: 3 }), 'GGZ-PL-9@status'],
    ['who changed the plafond', inFront({ plafondHands: [{ effective_on: '2027-09-01', user_id: 3 }], actor_id: 3 }), 'GGZ-PL-9@status'],
    ['a team lead without a hand in it', inFront({ figureChanges: [aFigureChange()], actor_id: 9 })],
  ]
  test.each(refused)('a rejection by %s', (_name, world, ...said) => expect(requestSaid('rejected', world)).toEqual(said))
})

describe('which changes made the figure that is judged', () => {
  const of = (change: Parameters<typeof aFigureChange>[0], world: RequestWorld = {}) =>
    changesOfJudged(requestFactsOf({ ...world, figureChanges: [aFigureChange(change)] })).length === 1

  test.each<[string, Parameters<typeof aFigureChange>[0], boolean]>([
    ['of the figure itself', {}, true],
    ['of one a day before it', { before_as_of: '2027-07-31', after_as_of: '2027-07-31' }, false],
    ['of one on the day of submission', { before_as_of: '2027-08-15', after_as_of: '2027-08-15' }, true],
    ['of one the day after', { before_as_of: '2027-08-16', after_as_of: '2027-08-16' }, false],
    ['taken away', { after_as_of: null, after_cents: null }, true],
    ['added between', { before_as_of: null, before_cents: null, after_as_of: '2027-08-10' }, true],
    ['added later', { before_as_of: null, before_cents: null, after_as_of: '2027-08-16' }, false],
    ['moved out of the period', { after_as_of: '2027-08-16' }, true],
    ['moved into it', { before_as_of: '2027-08-16' }, true],
  ])('%s', (_name, change, counts) => expect(of(change)).toBe(counts))

  test('without a figure, all of the year of submission', () => {
    const none: RequestWorld = { production: [] }
    expect(of({ before_as_of: '2027-01-01', after_as_of: null }, none)).toBe(true)
    expect(of({ before_as_of: '2026-12-31', after_as_of: null }, none)).toBe(false)
  })

  test('the latest figure of the year counts, whatever the order, and those of other years do not', () => {
    const figures: RequestWorld = {
      production: [
        ['2027-08-01', 1],
        ['2027-03-01', 1],
        ['2026-12-31', 1],
        ['2027-08-16', 1],
      ],
    }
    expect(of({ before_as_of: '2027-08-01' }, figures)).toBe(true)
    expect(of({ before_as_of: '2027-07-31', after_as_of: '2027-07-31' }, figures)).toBe(false)
  })

  test('not yet submitted: up to today', () => {
    const draft: RequestWorld = { request: { submitted_on: null } }
    expect(of({ before_as_of: '2027-12-01', after_as_of: null }, draft)).toBe(true)
    expect(of({ before_as_of: '2027-12-02', after_as_of: null }, draft)).toBe(false)
  })
})
