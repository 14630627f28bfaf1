import { describe, expect, test } from 'vitest'
import { decisionDueOn, isDecisionLate, nextDueOn } from '../../server/policy/dueDates.ts'
import type { ContractRow, PlafondRequestRow, ProposalRow } from '../../server/policy/engine/facts.ts'
import { contractWarnings, plafondRequestWarnings, providerWarnings } from '../../server/policy/warnings.ts'
import { aContract, warned } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'
import { aProposal, aRequest } from './rows.ts'

const none = { starting_letter_on: null, quote_received_on: null, offered_on: null, processed_on: null, signed_on: null }

describe('GGZ: deadlines that warn and never block', () => {
  const table: [string, string, Partial<ContractRow>, string, ...string[]][] = [
    ['GGZ-M-5: the starting letter on 31 May', 'maatwerk', { starting_letter_on: '2026-05-31' }, '2027-12-01'],
    ['GGZ-M-5: on 1 June', 'maatwerk', { starting_letter_on: '2026-06-01' }, '2027-12-01', 'GGZ-M-5@starting_letter_on'],
    ['GGZ-M-5: awaited on 31 May', 'maatwerk', none, '2026-05-31'],
    ['GGZ-M-5: awaited on 1 June', 'maatwerk', none, '2026-06-01', 'GGZ-M-5@starting_letter_on'],
    ['GGZ-M-5: no longer awaited once withdrawn', 'maatwerk', { ...none, status: 'withdrawn' }, '2026-06-01'],
    ['GGZ-M-6: strategic information on 1 June', 'maatwerk', { strategic_information_on: '2026-06-01' }, '2027-12-01'],
    ['GGZ-M-6: on 2 June', 'maatwerk', { strategic_information_on: '2026-06-02' }, '2027-12-01', 'GGZ-M-6@strategic_information_on'],
    ['GGZ-M-7: the quote on 1 October', 'maatwerk', { quote_received_on: '2026-10-01' }, '2027-12-01'],
    ['GGZ-M-7: on 2 October', 'maatwerk', { quote_received_on: '2026-10-02' }, '2027-12-01', 'GGZ-M-7@quote_received_on'],
    ['GGZ-M-7: between the preferred day and the last', 'maatwerk', { quote_received_on: '2026-09-15' }, '2027-12-01'],
    ['GGZ-M-7: awaited on 1 October', 'maatwerk', { ...none, starting_letter_on: '2026-05-01', status: 'invited' }, '2026-10-01'],
    ['GGZ-M-7: awaited on 2 October', 'maatwerk', { ...none, starting_letter_on: '2026-05-01', status: 'invited' }, '2026-10-02', 'GGZ-M-7@quote_received_on'],
    ['GGZ-DG-1: an offer on 1 October', 'digitaal', { offered_on: '2026-10-01' }, '2027-12-01'],
    ['GGZ-DG-1: on 2 October', 'digitaal', { offered_on: '2026-10-02' }, '2027-12-01', 'GGZ-DG-1@offered_on'],
    ['GGZ-DG-1: to a practice on 2 October', 'vrijgevestigd', { offered_on: '2026-10-02' }, '2027-12-01', 'GGZ-DG-1@offered_on'],
    ['GGZ-DG-1: to a changed statute on 2 October', 'digitaal', { origin: 'statute_switch', offered_on: '2026-10-02' }, '2027-12-01', 'GGZ-DG-1@offered_on'],
    ['GGZ-DG-1: to a new practice at any time', 'vrijgevestigd', { origin: 'new', offered_on: '2026-12-02' }, '2027-12-01'],
    ['GGZ-DG-1: in maatwerk it does not stand', 'maatwerk', { offered_on: '2026-10-05' }, '2027-12-01'],
    ['GGZ-DG-1: awaited in a draft on 2 October', 'digitaal', none, '2026-10-02', 'GGZ-DG-1@offered_on'],
    ['GGZ-DG-1: awaited in the assessment on 2 October', 'digitaal', { ...none, status: 'assessing' }, '2026-10-02', 'GGZ-DG-1@offered_on'],
    ['GGZ-DG-1: awaited in the assessment on 1 October', 'digitaal', { ...none, status: 'assessing' }, '2026-10-01'],
    ['GGZ-DG-8: a new institution answered on 1 September', 'digitaal', { ...none, origin: 'new', request_answered_on: '2026-09-01' }, '2027-12-01'],
    ['GGZ-DG-8: on 2 September', 'digitaal', { ...none, origin: 'new', request_answered_on: '2026-09-02' }, '2027-12-01', 'GGZ-DG-8@request_answered_on'],
    ['GGZ-DG-8: awaited on 2 September', 'digitaal', { ...none, origin: 'new' }, '2026-09-02', 'GGZ-DG-8@request_answered_on'],
    ['GGZ-DG-8: awaited in the assessment', 'digitaal', { ...none, origin: 'new', status: 'assessing' }, '2026-09-02', 'GGZ-DG-8@request_answered_on'],
    ['GGZ-DG-8: an offer of 1 September is an answer', 'digitaal', { origin: 'new', status: 'offered', offered_on: '2026-09-01' }, '2026-09-20'],
    [
      'GGZ-DG-8: so is one of 2 September, a late one',
      'digitaal',
      { origin: 'new', status: 'offered', offered_on: '2026-09-02' },
      '2026-09-20',
      'GGZ-DG-8@request_answered_on',
    ],
    [
      'GGZ-DG-8: an earlier answer goes before the offer',
      'digitaal',
      { origin: 'new', request_answered_on: '2026-08-30', offered_on: '2026-09-15' },
      '2027-12-01',
    ],
    ['GGZ-DG-8: a rejection on 1 September is an answer', 'digitaal', { ...none, origin: 'new', status: 'rejected', closed_on: '2026-09-01' }, '2026-09-20'],
    [
      'GGZ-DG-8: one on 2 September is a late answer',
      'digitaal',
      { ...none, origin: 'new', status: 'rejected', closed_on: '2026-09-02' },
      '2026-09-20',
      'GGZ-DG-8@request_answered_on',
    ],
    [
      'GGZ-DG-8: a late rejection after an answer in time',
      'digitaal',
      { ...none, origin: 'new', status: 'rejected', request_answered_on: '2026-08-30', closed_on: '2026-10-02' },
      '2026-10-20',
    ],
    ['GGZ-DG-8: of a known institution a rejection is no answer', 'digitaal', { ...none, status: 'rejected', closed_on: '2026-10-02' }, '2026-10-20'],
    ['GGZ-DG-8: who withdraws awaits no answer', 'digitaal', { ...none, origin: 'new', status: 'withdrawn', closed_on: '2026-10-02' }, '2026-10-20'],
    ['GGZ-DG-8: a known institution asks nothing', 'digitaal', { request_answered_on: '2026-09-02' }, '2027-12-01'],
    ...(['digitaal', 'vrijgevestigd'] as const).flatMap((track): [string, string, Partial<ContractRow>, string, ...string[]][] => {
      const waits = { status: 'offered', offered_on: '2026-09-15', received_on: '2026-09-20', signed_on: null } as const
      const taken = { ...waits, status: 'signed', processed_on: '2026-12-15' } as const
      const moved = { moved_reply_due_on: '2026-11-01', move_reason: 'Vakantie.', move_announced_on: '2026-10-18' }
      const of = (name: string) => `GGZ-R-2, ${track}: ${name}`
      return [
        [of('waiting on day 28 after it was received'), track, waits, '2026-10-18'],
        [of('waiting on day 29'), track, waits, '2026-10-19', 'GGZ-R-2@received_on'],
        [of('received on an unknown day, on day 28 after the offer'), track, { ...waits, received_on: null }, '2026-10-13'],
        [of('and on day 29'), track, { ...waits, received_on: null }, '2026-10-14', 'GGZ-R-2@offered_on'],
        [of('signed on day 28'), track, { ...taken, signed_on: '2026-10-18' }, '2027-12-01'],
        [of('signed on day 29'), track, { ...taken, signed_on: '2026-10-19' }, '2027-12-01', 'GGZ-R-2@signed_on'],
        [of('active, and signed on day 29'), track, { ...taken, status: 'active', signed_on: '2026-10-19' }, '2027-12-01', 'GGZ-R-2@signed_on'],
        [of('turned down on day 28'), track, { ...waits, status: 'declined', closed_on: '2026-10-18' }, '2027-12-01'],
        [of('turned down on day 29'), track, { ...waits, status: 'declined', closed_on: '2026-10-19' }, '2027-12-01', 'GGZ-R-2@received_on'],
        [of('withdrawn by us a year later'), track, { ...waits, status: 'withdrawn', closed_on: '2027-10-19' }, '2027-12-01'],
        [of('moved, on the last day'), track, { ...waits, ...moved }, '2026-11-01'],
        [of('moved, on the day after it'), track, { ...waits, ...moved }, '2026-11-02', 'GGZ-R-2@received_on'],
        [of('moved, and signed within it'), track, { ...taken, ...moved, signed_on: '2026-11-01' }, '2027-12-01'],
        [of('GGZ-R-5: told after the old term'), track, { ...waits, ...moved, move_announced_on: '2026-10-19' }, '2026-10-20', 'GGZ-R-5@move_announced_on'],
      ]
    }),
    ['GGZ-R-2: in maatwerk the proposals have their own terms', 'maatwerk', { status: 'offered', offered_on: '2026-10-05' }, '2027-12-01'],
    ['GGZ-C-1: processed on 31 December', 'digitaal', { processed_on: '2026-12-31' }, '2027-12-01'],
    ['GGZ-C-1: on 1 January', 'digitaal', { processed_on: '2027-01-01' }, '2027-12-01', 'GGZ-C-1@processed_on'],
    ['GGZ-C-1: without a start, on 1 January', 'digitaal', { starts_on: null, processed_on: '2027-01-01' }, '2027-12-01', 'GGZ-C-1@processed_on'],
    ['GGZ-C-1: of a contract that starts later in the year', 'vrijgevestigd', { starts_on: '2027-04-01', processed_on: '2027-03-25' }, '2027-12-01'],
    ['GGZ-C-1: awaited on 1 January', 'digitaal', { processed_on: null, status: 'signed' }, '2027-01-01', 'GGZ-C-1@processed_on'],
    ['GGZ-C-1: awaited on 31 December', 'digitaal', { processed_on: null, status: 'signed' }, '2026-12-31'],
    ['GGZ-C-1: not awaited before the signature', 'digitaal', { processed_on: null, status: 'offered' }, '2027-01-01', 'GGZ-R-2@received_on'],
  ]
  test.each(table)('%s', (_name, track, contract, today, ...said) => {
    expect(warned(contractWarnings({ policy: ggz, contract: aContract(track, contract), today }))).toEqual(said)
  })
  test('the date is the policy’s', () => {
    const contract = aContract('digitaal', { offered_on: '2026-10-02' })
    expect(contractWarnings({ policy: withClause(ggz, 'GGZ-DG-1', { date: '2026-10-02' }), contract, today: '2027-12-01' })).toEqual([])
    expect(contractWarnings({ policy: withClause(ggz, 'GGZ-DG-1', { date: null }), contract, today: '2027-12-01' })).toEqual([])
    expect(contractWarnings({ policy: withClause(ggz, 'GGZ-DG-1', { enforce: 'show' }), contract, today: '2027-12-01' })).toEqual([])
  })
})

describe('KV-TP-2, TP-3, C-1: the timetable warns', () => {
  const table: [string, Partial<ContractRow>, string, ...string[]][] = [
    ['KV-TP-2: offered on 31 August', { offered_on: '2024-08-31' }, '2027-12-01'],
    ['KV-TP-2: on 1 September', { offered_on: '2024-09-01' }, '2027-12-01', 'KV-TP-2@offered_on'],
    ['KV-TP-2: awaited in a draft', none, '2024-09-01', 'KV-TP-2@offered_on'],
    ['KV-TP-2: awaited in the assessment', { ...none, status: 'assessing' }, '2024-09-01', 'KV-TP-2@offered_on'],
    ['KV-TP-2: awaited on its day', { ...none, status: 'assessing' }, '2024-08-31'],
    ['KV-TP-3: signed on 8 November', { signed_on: '2024-11-08' }, '2027-12-01'],
    ['KV-TP-3: on 9 November', { signed_on: '2024-11-09' }, '2027-12-01', 'KV-TP-3@signed_on'],
    ['KV-TP-3: awaited', { ...none, offered_on: '2024-08-01', status: 'offered' }, '2024-11-09', 'KV-TP-3@signed_on'],
    ['KV-C-1: processed on 31 December', { processed_on: '2024-12-31' }, '2027-12-01'],
    ['KV-C-1: on 1 January', { processed_on: '2025-01-01' }, '2027-12-01', 'KV-C-1@processed_on'],
    ['KV-C-1: awaited', { processed_on: null, status: 'signed' }, '2025-01-01', 'KV-C-1@processed_on'],
    ['for 2026 a year later', { starts_on: '2026-01-01', offered_on: '2025-08-31', signed_on: '2025-11-08', processed_on: '2025-12-31' }, '2027-12-01'],
    [
      'for 2026 a day late',
      { starts_on: '2026-01-01', offered_on: '2025-09-01', signed_on: '2025-11-08', processed_on: '2025-12-31' },
      '2027-12-01',
      'KV-TP-2@offered_on',
    ],
    ['without a start as for 2025', { starts_on: null, offered_on: '2024-09-01' }, '2027-12-01', 'KV-TP-2@offered_on'],
  ]
  test.each(table)('%s', (_name, contract, today, ...said) => {
    expect(warned(contractWarnings({ policy: kv, contract: aContract('standaard', contract), today }))).toEqual(said)
  })
  test('a date that an administrator empties warns of nothing', () => {
    expect(
      contractWarnings({
        policy: withClause(kv, 'KV-TP-2', { date: null }),
        contract: aContract('standaard', { offered_on: '2024-12-01' }),
        today: '2027-12-01',
      }),
    ).toEqual([])
  })
})

describe('the next deadline', () => {
  const table: [string, string, Partial<ContractRow>, ProposalRow[], string | null][] = [
    ['a maatwerk draft: the starting letter', 'maatwerk', {}, [], '2026-05-31'],
    ['invited: the quote', 'maatwerk', { status: 'invited' }, [], '2026-10-01'],
    ['quoted: the reply', 'maatwerk', { status: 'quoted' }, [aProposal()], '2026-09-17'],
    ['negotiating: the first reply', 'maatwerk', { status: 'negotiating' }, [aProposal({ sent_on: '2026-09-10' }), aProposal()], '2026-09-17'],
    [
      'negotiating: of what is open',
      'maatwerk',
      { status: 'negotiating' },
      [aProposal({ outcome: 'countered' }), aProposal({ party: 'insurer', sent_on: '2026-09-10' })],
      '2026-10-08',
    ],
    ['negotiating: as moved', 'maatwerk', { status: 'negotiating' }, [aProposal({ moved_reply_due_on: '2026-11-01' })], '2026-11-01'],
    ['negotiating: nothing open', 'maatwerk', { status: 'negotiating' }, [], null],
    ['a digital draft: the offer', 'digitaal', {}, [], '2026-10-01'],
    ['assessing: the offer', 'digitaal', { status: 'assessing' }, [], '2026-10-01'],
    ['a new institution: the answer', 'digitaal', { origin: 'new' }, [], '2026-09-01'],
    ['a new practice: none', 'vrijgevestigd', { origin: 'new' }, [], null],
    ['offered: the reply', 'digitaal', { status: 'offered', offered_on: '2026-09-15' }, [], '2026-10-13'],
    ['offered to a new institution: the reply', 'digitaal', { status: 'offered', origin: 'new', offered_on: '2026-09-15' }, [], '2026-10-13'],
    ['offered, on an unknown day', 'digitaal', { status: 'offered', offered_on: null, received_on: null }, [], null],
    ['offered and received later: the reply', 'digitaal', { status: 'offered', received_on: '2026-09-20' }, [], '2026-10-18'],
    ['offered, the term moved', 'digitaal', { status: 'offered', moved_reply_due_on: '2026-11-01' }, [], '2026-11-01'],
    ['offered to a new practice: its signing term', 'vrijgevestigd', { status: 'offered', origin: 'new', received_on: '2027-03-02' }, [], '2027-04-13'],
    ['offered to a known practice: the reply', 'vrijgevestigd', { status: 'offered', offered_on: '2026-09-15' }, [], '2026-10-13'],
    ['offered to a new practice, not received: the reply', 'vrijgevestigd', { status: 'offered', origin: 'new', received_on: null }, [], '2026-10-13'],
    ['signed: processing', 'digitaal', { status: 'signed' }, [], '2026-12-31'],
    ['active: its end', 'digitaal', { status: 'active' }, [], '2027-12-31'],
    ['ended: none', 'digitaal', { status: 'ended' }, [], null],
    ['KV draft: the offer', 'standaard', {}, [], '2024-08-31'],
    ['KV offered: the signature', 'standaard', { status: 'offered' }, [], '2024-11-08'],
    ['KV offered for 2026', 'standaard', { status: 'offered', starts_on: '2026-01-01' }, [], '2025-11-08'],
    ['KV signed: processing', 'standaard', { status: 'signed' }, [], '2024-12-31'],
    ['KV active: its end', 'standaard', { status: 'active' }, [], '2026-12-31'],
    ['KV rejected: none', 'standaard', { status: 'rejected' }, [], null],
  ]
  test.each(table)('%s', (_name, track, contract, proposals, due) => {
    expect(nextDueOn({ policy: track === 'standaard' ? kv : ggz, contract: aContract(track, contract), proposals })).toBe(due)
  })
  test('of clauses that a policy lacks or leaves open there is none', () => {
    expect(nextDueOn({ policy: withoutClause(ggz, 'GGZ-C-1'), contract: aContract('digitaal', { status: 'signed' }), proposals: [] })).toBeNull()
    expect(nextDueOn({ policy: withClause(ggz, 'GGZ-C-1', { date: null }), contract: aContract('digitaal', { status: 'signed' }), proposals: [] })).toBeNull()
    expect(nextDueOn({ policy: withoutClause(kv, 'KV-C-1'), contract: aContract('standaard', { status: 'signed' }), proposals: [] })).toBeNull()
    const practice = aContract('vrijgevestigd', { status: 'offered', origin: 'new' })
    expect(nextDueOn({ policy: withoutClause(ggz, 'GGZ-V-2'), contract: practice, proposals: [] })).toBe('2026-10-13')
  })
})

describe('GGZ-PL-8: the decision term', () => {
  const table: [string, Partial<PlafondRequestRow>, string, boolean][] = [
    ['decided on day 42', { status: 'rejected', decided_on: '2027-10-01' }, '2027-12-01', false],
    ['decided on day 43', { status: 'rejected', decided_on: '2027-10-02' }, '2027-12-01', true],
    ['waiting on day 42', { status: 'complete' }, '2027-10-01', false],
    ['waiting on day 43', { status: 'complete' }, '2027-10-02', true],
    ['withdrawn after it was complete', { status: 'withdrawn' }, '2027-12-01', false],
    ['not complete', { status: 'submitted', complete_on: null }, '2027-12-01', false],
    ['not complete, though decided', { status: 'rejected', complete_on: null, decided_on: '2027-10-02' }, '2027-12-01', false],
  ]
  test.each(table)('%s', (_name, request, today, late) => {
    const facts = { policy: ggz, contract: { track: 'digitaal' }, request: aRequest(request), today }
    expect(warned(plafondRequestWarnings(facts))).toEqual(late ? ['GGZ-PL-8@decided_on'] : [])
    expect(isDecisionLate(facts)).toBe(late)
  })
  test('its last day', () => {
    expect(decisionDueOn(ggz, '2027-08-20')).toBe('2027-10-01')
    expect(decisionDueOn(withClause(ggz, 'GGZ-PL-8', { days: 10 }), '2028-02-20')).toBe('2028-03-01')
    expect(decisionDueOn(kv, '2027-08-20')).toBe('2027-08-20')
  })
  test('without a number of days nothing is late', () => {
    const facts = {
      policy: withClause(ggz, 'GGZ-PL-8', { days: null }),
      contract: { track: 'digitaal' },
      request: aRequest({ status: 'complete' }),
      today: '2027-12-01',
    }
    expect(plafondRequestWarnings(facts)).toEqual([])
  })
})

describe('a provider’s AGB code', () => {
  const usual = { institution: ['54', '06', '25', '79', '72', '45', '46', '47', '42', '73', '75', '48', '53'], independent: ['94', '03', '84', '53'] } as const
  test.each(['institution', 'independent'] as const)('usual for an %s', (kind) => {
    for (const prefix of usual[kind]) expect(providerWarnings({ provider: { kind, agb_code: `${prefix}000001` } })).toEqual([])
  })
  test.each([
    ['institution', '94000001', 'een instelling'],
    ['independent', '06000001', 'een vrijgevestigde praktijk'],
  ] as const)('unusual for an %s', (kind, agb_code, name) => {
    const message = `AGB-code ${agb_code} begint met ${agb_code.slice(0, 2)}; dat is ongebruikelijk voor ${name}. Controleert u de code.`
    expect(providerWarnings({ provider: { kind, agb_code } })).toEqual([{ clause: null, field: 'agb_code', message, quote: null, source: null }])
  })
  test.each([null, undefined, ''])('missing (%j)', (agb_code) => expect(providerWarnings({ provider: { kind: 'institution', agb_code } })).toEqual([]))
})
