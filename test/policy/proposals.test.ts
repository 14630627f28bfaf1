import { describe, expect, test } from 'vitest'
import type { ContractStatus } from '../../server/model/contract.ts'
import { replyDueOn } from '../../server/policy/dueDates.ts'
import type { ProposalRow } from '../../server/policy/engine/facts.ts'
import { judgeProposal } from '../../server/policy/judgeParts.ts'
import { openingStands } from '../../server/policy/rule_sets/ggz_2027/openedNegotiation.ts'
import { proposalWarnings } from '../../server/policy/warnings.ts'
import { aContract, type Row, spoken, warned } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'
import { aProposal } from './rows.ts'

const moved = { moved_reply_due_on: '2026-10-01', move_reason: 'Meer cijfers nodig.', move_announced_on: '2026-09-10' }

describe('the save of a proposal', () => {
  const table: Row<Partial<ProposalRow>>[] = [
    ['GGZ-M-9: of the provider, explained', {}],
    ['GGZ-M-9: of the provider, unexplained', { explanation: ' ' }, 'GGZ-M-9@explanation'],
    ['GGZ-M-9: of the insurer, explained', { party: 'insurer' }],
    ['GGZ-M-9: of the insurer, unexplained', { party: 'insurer', explanation: null }, 'GGZ-M-9@explanation'],
    ['GGZ-M-8 waits for the step: an incomplete quote is kept', { tariff_percentage: null, plafond_cents: null, substantiation: null }],
    ['GGZ-R-4: moved with reason and announcement', moved],
    ['GGZ-R-4: moved without a reason', { ...moved, move_reason: ' ' }, 'GGZ-R-4@move_reason'],
    ['GGZ-R-4: moved without the day it was announced', { ...moved, move_announced_on: null }, 'GGZ-R-4@move_announced_on'],
    ['GGZ-R-4: moved with neither', { moved_reply_due_on: '2026-10-01' }, 'GGZ-R-4@move_reason', 'GGZ-R-4@move_announced_on'],
    ['GGZ-R-4: a reason alone moves nothing', { move_reason: 'Misschien later.' }],
  ]
  test.each(table)('%s', (_name, proposal, ...said) => {
    expect(spoken(judgeProposal({ policy: ggz, contract: aContract('maatwerk'), proposal: aProposal(proposal) }))).toEqual(said)
  })
  test('GGZ-M-9 is asked in maatwerk only', () => {
    expect(judgeProposal({ policy: ggz, contract: aContract('digitaal'), proposal: aProposal({ explanation: null }) }).refusals).toEqual([])
  })
})

describe('what opened a negotiation', () => {
  const incomplete = aProposal({ id: 1, substantiation: null })
  const quote = aProposal({ id: 2 })
  const answer = aProposal({ id: 3, party: 'insurer', sent_on: '2026-09-10' })
  const later = aProposal({ id: 4, sent_on: '2026-09-20' })
  const all = [incomplete, quote, answer, later]
  const said = (previous: ProposalRow, change: Partial<ProposalRow>, status: ContractStatus, proposals = all): string[] =>
    spoken(judgeProposal({ policy: ggz, contract: aContract('maatwerk', { status }), proposal: { ...previous, ...change }, previous, proposals }))

  const changes: [Partial<ProposalRow>, string][] = [
    [{ tariff_percentage: null }, 'tariff_percentage'],
    [{ tariff_percentage: 94 }, 'tariff_percentage'],
    [{ plafond_cents: null }, 'plafond_cents'],
    [{ average_price_cents: 1 }, 'average_price_cents'],
    [{ substantiation: null }, 'substantiation'],
    [{ explanation: 'Anders.' }, 'explanation'],
    [{ sent_on: '2026-08-21' }, 'sent_on'],
    [{ party: 'insurer' }, 'party'],
  ]
  test.each(changes)('GGZ-M-8: the quote stands, %j', (change, field) => {
    for (const status of ['negotiating', 'offered', 'signed', 'active', 'ended'] as const) expect(said(quote, change, status)).toEqual([`GGZ-M-8@${field}`])
    for (const status of ['draft', 'invited', 'quoted'] as const) expect(said(quote, change, status)).toEqual([])
  })
  test('GGZ-M-8: a proposal of later on, and one that opened nothing, do not', () => {
    for (const one of [incomplete, later]) expect(said(one, { tariff_percentage: 94 }, 'negotiating')).toEqual([])
    expect(said(answer, { tariff_percentage: 90 }, 'negotiating')).toEqual([])
  })
  test('GGZ-M-8: the first complete one does where none came before the answer', () => {
    expect(said(later, { tariff_percentage: 94 }, 'negotiating', [incomplete, answer, later])).toEqual(['GGZ-M-8@tariff_percentage'])
  })
  test('GGZ-M-8: its outcome and a moved term come afterwards', () => {
    expect(said(quote, { outcome: 'countered' }, 'negotiating')).toEqual([])
    expect(said(quote, { ...moved }, 'negotiating')).toEqual([])
  })
  test('GGZ-M-9: the only answer of the insurer stays one', () => {
    expect(said(answer, { party: 'provider' }, 'negotiating')).toEqual(['GGZ-M-9@party'])
    expect(said(answer, { party: 'provider' }, 'negotiating', [...all, { ...answer, id: 5 }])).toEqual([])
    expect(said(answer, { party: 'provider' }, 'quoted')).toEqual([])
  })
  test('is not deleted either', () => {
    expect(openingStands(all, 2)).toMatch(/GGZ-M-8/)
    expect(openingStands(all, 3)).toMatch(/GGZ-M-9/)
    for (const id of [1, 4]) expect(openingStands(all, id)).toBeNull()
    expect(openingStands([...all, { ...answer, id: 5 }], 3)).toBeNull()
  })
})

describe('GGZ-R-1, R-2, R-5: reply terms warn', () => {
  const table: [string, Partial<ProposalRow>, string, ...string[]][] = [
    ['R-1: a quote of 20-08-2026 on day 28', {}, '2026-09-17'],
    ['R-1: on day 29', {}, '2026-09-18', 'GGZ-R-1@reply_due_on'],
    ['R-1: answered in the meantime', { outcome: 'countered' }, '2026-09-18'],
    ['R-2: a proposal on day 28', { party: 'insurer' }, '2026-09-17'],
    ['R-2: on day 29', { party: 'insurer' }, '2026-09-18', 'GGZ-R-2@reply_due_on'],
    ['R-2: rejected in the meantime', { party: 'insurer', outcome: 'rejected' }, '2026-09-18'],
    ['R-1: moved, on the new day', moved, '2026-10-01'],
    ['R-1: moved, the day after', moved, '2026-10-02', 'GGZ-R-1@reply_due_on'],
    ['R-5: announced on the old day', { ...moved, move_announced_on: '2026-09-17' }, '2026-09-17'],
    ['R-5: announced the day after', { ...moved, move_announced_on: '2026-09-18' }, '2026-09-18', 'GGZ-R-5@move_announced_on'],
    ['R-5: by the insurer too', { ...moved, party: 'insurer', move_announced_on: '2026-09-18' }, '2026-09-18', 'GGZ-R-5@move_announced_on'],
    ['R-5: for good, also once it is answered', { ...moved, move_announced_on: '2026-09-18', outcome: 'accepted' }, '2027-12-01', 'GGZ-R-5@move_announced_on'],
    ['R-5: an announcement without a move', { move_announced_on: '2026-12-01', outcome: 'accepted' }, '2026-12-01'],
    ['R-5: a move that was not announced', { moved_reply_due_on: '2026-10-01' }, '2026-09-20'],
    ['a month of February: sent on 30 January', { sent_on: '2027-01-31' }, '2027-02-28'],
    ['and the day after', { sent_on: '2027-01-31' }, '2027-03-01', 'GGZ-R-1@reply_due_on'],
  ]
  test.each(table)('%s', (_name, proposal, today, ...said) => {
    expect(warned(proposalWarnings({ policy: ggz, contract: { track: 'maatwerk' }, proposal: aProposal(proposal), today }))).toEqual(said)
  })
  test.each([
    ['R-1: answered on day 28', {}, '2026-09-17'],
    ['R-1: answered on day 29, late for good', {}, '2026-09-18', 'GGZ-R-1@reply_due_on'],
    ['R-1: answered late, and put down as such', { outcome: 'countered' }, '2026-09-18', 'GGZ-R-1@reply_due_on'],
    ['R-2: answered on day 28', { party: 'insurer' }, '2026-09-17'],
    ['R-2: answered on day 29', { party: 'insurer', outcome: 'accepted' }, '2026-09-18', 'GGZ-R-2@reply_due_on'],
    ['R-1: moved, answered on the new day', moved, '2026-10-01'],
  ] as [string, Partial<ProposalRow>, string, ...string[]][])('%s', (_name, proposal, answered_on, ...said) => {
    const answer = { policy: ggz, contract: { track: 'maatwerk' }, proposal: aProposal(proposal), answered_on }
    expect(warned(proposalWarnings({ ...answer, today: '2027-12-01' }))).toEqual(said)
  })
  test('the days are the policy’s', () => {
    const facts = (days: number | null) => ({
      policy: withClause(ggz, 'GGZ-R-1', { days }),
      contract: { track: 'maatwerk' },
      proposal: aProposal(),
      today: '2026-09-01',
    })
    expect(warned(proposalWarnings(facts(11)))).toEqual(['GGZ-R-1@reply_due_on'])
    expect(warned(proposalWarnings(facts(12)))).toEqual([])
    expect(warned(proposalWarnings(facts(null)))).toEqual([])
  })
  test('a policy without R-1 gives no date to be late for', () => {
    const proposal = aProposal({ ...moved, move_announced_on: '2027-06-01', outcome: 'accepted' })
    expect(proposalWarnings({ policy: withoutClause(ggz, 'GGZ-R-1'), contract: { track: 'maatwerk' }, proposal, today: '2027-12-01' })).toEqual([])
  })
  test('KV has no reply terms', () => {
    expect(proposalWarnings({ policy: kv, contract: { track: 'standaard' }, proposal: aProposal(), today: '2027-12-01' })).toEqual([])
    expect(replyDueOn(kv, aProposal())).toBeNull()
  })
  test('the date that a reply is due', () => {
    expect(replyDueOn(ggz, { party: 'provider', sent_on: '2026-08-20' })).toBe('2026-09-17')
    expect(replyDueOn(withClause(ggz, 'GGZ-R-2', { days: 1 }), { party: 'insurer', sent_on: '2026-12-31' })).toBe('2027-01-01')
    expect(replyDueOn(withClause(ggz, 'GGZ-R-2', { days: null }), { party: 'insurer', sent_on: '2026-12-31' })).toBe('2026-12-31')
    expect(replyDueOn(withoutClause(ggz, 'GGZ-R-2'), { party: 'insurer', sent_on: '2026-12-31' })).toBeNull()
  })
})
