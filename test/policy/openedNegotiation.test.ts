import { describe, expect, test } from 'vitest'
import { nextDueOn } from '../../server/policy/dueDates.ts'
import type { ProposalRow } from '../../server/policy/engine/facts.ts'
import { isExplainedAnswer, openingQuotes, openingStands } from '../../server/policy/rule_sets/ggz_2027/openedNegotiation.ts'
import { aContract } from './facts.ts'
import { ggz } from './policies.ts'
import { aProposal } from './rows.ts'

type Move = ProposalRow & { id: number }
const move = (id: number, sent_on: string, overrides: Partial<ProposalRow> = {}): Move => ({ ...aProposal({ sent_on, ...overrides }), id })
const quote = move
const answer = (id: number, sent_on: string, overrides: Partial<ProposalRow> = {}) => move(id, sent_on, { party: 'insurer', ...overrides })
const incomplete = { substantiation: null } as const

describe('GGZ-M-8, M-9: what opened a negotiation', () => {
  const table: [name: string, proposals: () => Move[], opening: number[]][] = [
    ['one quote and an answer', () => [quote(1, '2026-08-20'), answer(2, '2026-09-01')], [1]],
    [
      'both quotes before the answer, not the one after',
      () => [quote(1, '2026-08-20'), quote(2, '2026-08-25'), answer(3, '2026-09-01'), quote(4, '2026-09-10')],
      [1, 2],
    ],
    ['without an answer all complete ones', () => [quote(1, '2026-08-20'), quote(2, '2026-08-25')], [1, 2]],
    ['an incomplete one opens nothing', () => [quote(1, '2026-08-20', incomplete), quote(2, '2026-08-25'), answer(3, '2026-09-01')], [2]],
    ['none before the answer: the first complete one after it', () => [answer(1, '2026-08-01'), quote(2, '2026-08-20'), quote(3, '2026-08-25')], [2]],
    ['no complete quote', () => [answer(1, '2026-08-01'), quote(2, '2026-08-20', incomplete)], []],
    [
      'a proposal of ours without explanation is no answer',
      () => [quote(1, '2026-08-20'), answer(2, '2026-08-22', { explanation: ' ' }), quote(3, '2026-08-25')],
      [1, 3],
    ],
  ]
  test.each(table)('%s', (_name, proposals, opening) => expect(openingQuotes(proposals()).map(({ id }) => id)).toEqual(opening))

  test('an answer is ours, with its explanation', () => {
    expect(isExplainedAnswer(aProposal({ party: 'insurer' }))).toBe(true)
    expect(isExplainedAnswer(aProposal({ party: 'insurer', explanation: null }))).toBe(false)
    expect(isExplainedAnswer(aProposal())).toBe(false)
  })
})

describe('GGZ-M-8, M-9: what an opened negotiation rests on stays', () => {
  const kept = (proposals: Move[], id: number) => openingStands(proposals, id)?.match(/GGZ-M-\d/)?.[0] ?? null
  const one = () => [quote(1, '2026-08-20'), answer(2, '2026-09-01'), quote(3, '2026-09-10')]

  test('the quote that opened it, and the only answer', () => {
    expect([1, 2, 3].map((id) => kept(one(), id))).toEqual(['GGZ-M-8', 'GGZ-M-9', null])
  })

  test('each of two quotes, and neither of two answers', () => {
    const two = [quote(1, '2026-08-20'), quote(2, '2026-08-21'), answer(3, '2026-09-01'), answer(4, '2026-09-20')]
    expect([1, 2, 3, 4].map((id) => kept(two, id))).toEqual(['GGZ-M-8', 'GGZ-M-8', null, null])
  })

  test('nothing where there is no answer yet but the quote', () => {
    expect([1, 2].map((id) => kept([quote(1, '2026-08-20'), quote(2, '2026-08-25', incomplete)], id))).toEqual(['GGZ-M-8', null])
  })
})

describe('GGZ-R-1: the day by which a negotiation waits for a reply', () => {
  const due = (proposals: Move[], status: 'quoted' | 'negotiating' = 'negotiating') =>
    nextDueOn({ policy: ggz, contract: aContract('maatwerk', { status }), proposals })
  const first = '2026-09-17'

  test('four weeks after the proposal that waits, or where it was moved to', () => {
    expect(due([quote(1, '2026-08-20')], 'quoted')).toBe(first)
    expect(due([quote(1, '2026-08-20', { moved_reply_due_on: '2026-09-30' })])).toBe('2026-09-30')
  })

  test('an answer takes its place, on the same day too; the other way round it does not', () => {
    expect(due([quote(1, '2026-08-20'), answer(2, '2026-08-21')])).toBe('2026-09-18')
    expect(due([quote(1, '2026-08-20'), answer(2, '2026-08-20', { outcome: 'accepted' })])).toBeNull()
    expect(due([answer(1, '2026-08-20', { outcome: 'accepted' }), quote(2, '2026-08-20')])).toBe(first)
    expect(due([answer(1, '2026-08-19', { outcome: 'accepted' }), quote(2, '2026-08-20')])).toBe(first)
  })

  test('a second one of the same party answers nothing: the earliest day counts', () => {
    expect(due([quote(1, '2026-08-20'), quote(2, '2026-08-25')])).toBe(first)
  })

  test('what was answered or withdrawn waits for nothing', () => {
    expect(due([quote(1, '2026-08-20', { outcome: 'rejected' })])).toBeNull()
    expect(due([])).toBeNull()
  })
})
