import { describe, expect, test } from 'vitest'
import { contractLife } from '../../server/model/contract.ts'
import type { ContractRow } from '../../server/policy/engine/facts.ts'
import { frozenTermChanges } from '../../server/policy/judgeContract.ts'
import { aContract, contractSaid, type Row, type World } from './facts.ts'
import { ggz, withoutClause } from './policies.ts'
import { anApplication, aQualification } from './rows.ts'

describe('what fits together, at every save before signing', () => {
  const table: [string, string, World, ...string[]][] = [
    ['an institution in digitaal', 'digitaal', {}],
    ['an institution in vrijgevestigd', 'vrijgevestigd', { provider: { kind: 'institution' } }, 'invalid@track'],
    ['a practice in digitaal', 'digitaal', { provider: { kind: 'independent' } }, 'invalid@track'],
    ['a practice in maatwerk', 'maatwerk', { provider: { kind: 'independent' } }, 'invalid@track'],
    ['a practice in standaard', 'standaard', { provider: { kind: 'independent' } }],
    ['an institution in standaard', 'standaard', { provider: { kind: 'institution' } }],
    ['another policy’s care type', 'digitaal', { contract: { care_type: 'elv' } }, 'invalid@care_type'],
    ['another policy’s care type, with more to choose from', 'standaard', { contract: { care_type: 'ggz' } }, 'invalid@care_type'],
    ['another policy’s track', 'standaard', { policy: ggz, contract: { care_type: 'ggz', starts_on: null, ends_on: null } }, 'invalid@track'],
    ['the policy’s last day as the end', 'digitaal', { contract: { ends_on: '2027-12-31' } }],
    ['the policy’s first day as the end', 'digitaal', { contract: { ends_on: '2027-01-01' } }],
    ['an end the day after', 'digitaal', { contract: { ends_on: '2028-01-01' } }, 'invalid@ends_on'],
    ['an end before the period', 'digitaal', { contract: { ends_on: '2026-12-31' } }, 'invalid@ends_on'],
    ['a start on the last day', 'maatwerk', { contract: { starts_on: '2027-12-31' } }],
    ['a start after the period', 'maatwerk', { contract: { starts_on: '2028-01-01' } }, 'invalid@starts_on'],
    ['a start before the period', 'maatwerk', { contract: { starts_on: '2026-12-31' } }, 'invalid@starts_on'],
    ['no dates yet', 'maatwerk', { contract: { starts_on: null, ends_on: null } }],
  ]
  test.each(table)('%s', (_name, track, world, ...said) => expect(contractSaid(track, 'save', world)).toEqual(said))

  test.each(['draft', 'invited', 'quoted', 'negotiating', 'assessing', 'offered'] as const)('in status %s', (status) => {
    expect(contractSaid('maatwerk', 'save', { contract: { status, ends_on: '2028-01-01' } })).toEqual(['invalid@ends_on'])
  })
  test.each(['signed', 'active', 'ended', 'rejected', 'declined', 'lapsed', 'withdrawn'] as const)('no longer in status %s', (status) => {
    const closing = { ended_on: '2027-06-01', reason: 'Reden.', rejection_clauses: ['GGZ-M-8'] }
    expect(contractSaid('maatwerk', 'save', { contract: { ...closing, status, ends_on: '2028-01-01' } })).toEqual([])
  })
  test.each(['declined', 'lapsed', 'withdrawn'] as const)('nor does it stand in the way of %s', (step) => {
    expect(contractSaid('maatwerk', step, { contract: { ends_on: '2028-01-01', origin: 'new' } })).toEqual([])
  })
  test.each(['offered', 'signed'] as const)('but it does in the way of %s', (step) => {
    expect(contractSaid('maatwerk', step, { contract: { ends_on: '2028-01-01' } })).toEqual(['invalid@ends_on'])
  })
})

describe('what each status asks to be filled in', () => {
  const table: [string, Parameters<typeof contractSaid>[1], World['contract'], ...string[]][] = [
    ['an assessment whether the provider is new', 'assessing', { origin: null }, 'invalid@origin'],
    ['an offer still', 'offered', { origin: null }, 'invalid@origin'],
    ['an offer its date', 'offered', { offered_on: null }, 'invalid@offered_on'],
    ['a signature its date', 'signed', { signed_on: null }, 'invalid@signed_on'],
    ['a signature the start', 'signed', { starts_on: null }, 'invalid@starts_on'],
    ['a signature the end', 'signed', { ends_on: null }, 'invalid@ends_on'],
    ['processing its date', 'active', { processed_on: null }, 'invalid@processed_on'],
    ['processing the signature too', 'active', { signed_on: null }, 'invalid@signed_on'],
    ['an end its date and reason', 'ended', {}, 'invalid@ended_on', 'invalid@reason'],
    ['an end, with both', 'ended', { ended_on: '2027-06-01', reason: 'Gestopt.' }],
    ['an end, with a blank reason', 'ended', { ended_on: '2027-06-01', reason: ' ' }, 'invalid@reason'],
    ['a rejection its reason and clauses', 'rejected', {}, 'invalid@reason', 'invalid@rejection_clauses'],
    ['a rejection, with both', 'rejected', { reason: 'Geen keurmerk.', rejection_clauses: ['GGZ-DG-6'] }],
    ['a rejection, without one clause', 'rejected', { reason: 'Geen keurmerk.', rejection_clauses: [] }, 'invalid@rejection_clauses'],
    ['a rejection, on a clause of another policy', 'rejected', { reason: 'Zo.', rejection_clauses: ['GGZ-DG-6', 'KV-I-3', 'X'] }, 'invalid@rejection_clauses'],
    ['declining nothing', 'declined', {}],
    ['lapsing nothing', 'lapsed', {}],
    ['withdrawing nothing', 'withdrawn', {}],
  ]
  test.each(table)('%s', (_name, step, contract, ...said) => expect(contractSaid('digitaal', step, { contract })).toEqual(said))

  test('nor what earlier statuses asked for', () => {
    expect(contractSaid('digitaal', 'signed', { contract: { offered_on: null } })).toEqual(['invalid@offered_on'])
    for (const step of ['signed', 'active'] as const)
      expect(contractSaid('maatwerk', step, { contract: { starting_letter_on: null } })).toEqual(['invalid@starting_letter_on'])
  })
  test('a later save cannot empty them', () => {
    expect(contractSaid('digitaal', 'save', { contract: { status: 'active', processed_on: null } })).toEqual(['invalid@processed_on'])
    expect(contractSaid('digitaal', 'save', { contract: { status: 'offered', signed_on: null, processed_on: null } })).toEqual([])
  })
  test.each([
    ['offered', 'offered_on'],
    ['signed', 'signed_on'],
    ['active', 'processed_on'],
  ] as const)('as /next asks %s, today is its date', (step, field) => {
    expect(contractSaid('digitaal', step, { contract: { [field]: null }, dated: 'assume_today', today: '2026-12-20' })).toEqual([])
  })
  test('as /next asks for the steps of maatwerk, today is their date', () => {
    expect(contractSaid('maatwerk', 'invited', { contract: { starting_letter_on: null }, dated: 'assume_today' })).toEqual([])
    expect(contractSaid('maatwerk', 'quoted', { contract: { quote_received_on: null }, proposals: [], dated: 'assume_today' })).toEqual([
      'invalid@quote_late_reason',
      'GGZ-M-8@proposals',
    ])
    expect(contractSaid('maatwerk', 'ended', { contract: { ended_on: null, reason: 'Gestopt.' }, dated: 'assume_today' })).toEqual([])
  })
  test('a date that is there is kept, whatever /next assumes', () => {
    expect(
      contractSaid('digitaal', 'offered', {
        contract: { offered_on: '2026-09-15' },
        dated: 'assume_today',
        assess: { 'GGZ-A-6': { valid_until: '2026-09-15' } },
      }),
    ).toEqual([])
  })
  test('a save assumes no date', () => {
    expect(contractSaid('digitaal', 'save', { contract: { status: 'offered', offered_on: null }, dated: 'assume_today' })).toEqual(['invalid@offered_on'])
  })
  test('whether the provider is new is asked of practices too, in the assessment', () => {
    expect(contractSaid('vrijgevestigd', 'assessing', { contract: { origin: null } })).toEqual(['invalid@origin'])
    expect(contractSaid('standaard', 'assessing', { contract: { origin: null } })).toEqual([])
    expect(contractSaid('maatwerk', 'assessing', { contract: { origin: null } })).toEqual([])
    for (const origin of ['known', 'statute_switch'] as const) expect(contractSaid('vrijgevestigd', 'assessing', { contract: { origin } })).toEqual([])
  })
  test('KV: no signature before the questionnaire is answered', () => {
    expect(contractSaid('standaard', 'signed', { contract: { questionnaire_answered_on: null } })).toEqual(['invalid@questionnaire_answered_on'])
    expect(contractSaid('standaard', 'offered', { contract: { questionnaire_answered_on: null } })).toEqual([])
  })
  test('an offer without a date is judged on today, all at once', () => {
    const world: World = { contract: { offered_on: null }, assess: { 'GGZ-A-6': { valid_until: '2027-11-30' } } }
    expect(contractSaid('digitaal', 'offered', world)).toEqual(['invalid@offered_on', 'GGZ-U-0@assessments', 'GGZ-A-6@assessments'])
    expect(contractSaid('digitaal', 'offered', { ...world, assess: { 'GGZ-A-6': { valid_until: '2027-12-01' } } })).toEqual(['invalid@offered_on'])
  })
  test('a policy without GGZ-M-7 asks for no reason', () => {
    const world = { policy: withoutClause(ggz, 'GGZ-M-7'), contract: { quote_received_on: '2026-11-01' } }
    expect(contractSaid('maatwerk', 'offered', world)).toEqual([])
  })
})

describe('GGZ-DG-7, V-4: a rejection reopens on proof', () => {
  const rejected = (rejection_clauses: string[] | null, world: World = {}): World => ({
    ...world,
    contract: { status: 'assessing', ...world.contract },
    before: { status: 'rejected', rejection_clauses },
  })
  const applied = [anApplication('kibg', '2026-10-31')]
  const digital: Row<World>[] = [
    ['for want of the mark, with an application in time', rejected(['GGZ-DG-6'], { qualifications: applied })],
    ['for want of mark and application', rejected(['GGZ-DG-6', 'GGZ-DG-7'], { qualifications: applied })],
    ['with the mark itself', rejected(['GGZ-DG-6'], { qualifications: [aQualification('kibg')] })],
    ['with a mark that has expired', rejected(['GGZ-DG-6'], { qualifications: [aQualification('kibg', { valid_until: '2027-11-30' })] }), 'GGZ-DG-7@'],
    ['without proof', rejected(['GGZ-DG-6']), 'GGZ-DG-7@'],
    ['with an application too late', rejected(['GGZ-DG-6'], { qualifications: [anApplication('kibg', '2026-11-01')] }), 'GGZ-DG-7@'],
    ['on another ground as well', rejected(['GGZ-DG-6', 'GGZ-A-1'], { qualifications: applied }), 'invalid@status'],
    ['on another ground', rejected(['GGZ-V-3'], { qualifications: applied }), 'invalid@status'],
    ['on no recorded ground', rejected([], { qualifications: applied }), 'invalid@status'],
    ['on no ground at all', rejected(null, { qualifications: applied }), 'invalid@status'],
  ]
  test.each(digital)('digitaal, %s', (_name, world, ...said) => expect(contractSaid('digitaal', 'assessing', world)).toEqual(said))

  const practice: Row<World>[] = [
    ['a late application', rejected(['GGZ-V-3'], { qualifications: [anApplication('visitation_nip', '2026-11-01')] }), 'GGZ-V-4@'],
    ['an application in time', rejected(['GGZ-V-3', 'GGZ-V-4', 'GGZ-V-5'], { qualifications: [anApplication('visitation_nip', '2026-10-31')] })],
    [
      'a short membership, counted on today',
      rejected(['GGZ-V-3'], { contract: { offered_on: null }, qualifications: [aQualification('member_lvvp', { since: '2022-12-02' })] }),
    ],
    [
      'a membership of five years',
      rejected(['GGZ-V-5'], { contract: { offered_on: null }, qualifications: [aQualification('member_lvvp', { since: '2022-12-01' })] }),
      'GGZ-V-4@',
    ],
    ['no proof', rejected(['GGZ-V-3']), 'GGZ-V-4@'],
    ['another ground', rejected(['GGZ-DG-6'], { qualifications: applied }), 'invalid@status'],
  ]
  test.each(practice)('vrijgevestigd, %s', (_name, world, ...said) => expect(contractSaid('vrijgevestigd', 'assessing', world)).toEqual(said))

  test('the grounds are those on record, not those sent along', () => {
    const world = rejected(['GGZ-A-1'], { contract: { rejection_clauses: ['GGZ-DG-6'] }, qualifications: applied })
    expect(contractSaid('digitaal', 'assessing', world)).toEqual(['invalid@status'])
  })
  test('without what was stored, the contract tells it', () => {
    expect(contractSaid('digitaal', 'assessing', { contract: { status: 'rejected', rejection_clauses: ['GGZ-DG-6'] }, qualifications: applied })).toEqual([])
    expect(contractSaid('digitaal', 'assessing', { contract: { status: 'rejected', rejection_clauses: ['GGZ-DG-6'] } })).toEqual(['GGZ-DG-7@'])
  })
  test('KV knows no reopening', () => {
    expect(contractSaid('standaard', 'assessing', rejected(['KV-I-3']))).toEqual(['invalid@status'])
  })
  test('an ordinary assessment asks for no proof', () => expect(contractSaid('digitaal', 'assessing', { before: { status: 'draft' } })).toEqual([]))
})

describe('the terms of a signed contract', () => {
  const changes: [string, Parameters<typeof aContract>[1]][] = [
    ['starts_on', { starts_on: '2027-02-01' }],
    ['ends_on', { ends_on: '2027-11-30' }],
    ['plafond_cents', { plafond_cents: 1 }],
    ['plafond_cents', { plafond_cents: null }],
    ['settings', { settings: [3] }],
    ['average_price_cents', { average_price_cents: 1 }],
  ]
  test.each(changes)('%s is frozen', (field, change) => {
    for (const status of ['signed', 'active', 'ended'] as const) {
      const before = aContract('digitaal', { status })
      expect(frozenTermChanges(before, { ...before, ...change })).toEqual([
        { field, message: 'De afspraken van een ondertekende overeenkomst wijzigt u alleen met een wijziging (amendement).' },
      ])
    }
    const offered = aContract('digitaal', { status: 'offered' })
    expect(frozenTermChanges(offered, { ...offered, ...change })).toEqual([])
    for (const status of ['declined', 'lapsed', 'withdrawn'] as const)
      expect(frozenTermChanges({ ...offered, status }, { ...offered, status, ...change })).toEqual([
        { field, message: 'Deze overeenkomst is afgesloten; de afspraken veranderen niet meer.' },
      ])
    expect(frozenTermChanges({ ...offered, status: 'rejected' }, { ...offered, status: 'rejected', ...change })).toEqual([])
  })
  const identity: [keyof ContractRow, Partial<ContractRow>, string][] = [
    ['provider_id', { provider_id: 2 }, 'De zorgaanbieder'],
    ['policy_id', { policy_id: 2 }, 'Het inkoopbeleid'],
    ['care_type', { care_type: 'elv' }, 'De zorgsoort'],
    ['track', { track: 'maatwerk' }, 'De contractvariant'],
  ]
  test.each(identity)('%s is fixed in every status but draft', (field, change, name) => {
    for (const status of contractLife.statuses) {
      const before = aContract('digitaal', { status })
      const faults = frozenTermChanges(before, { ...before, ...change })
      expect(faults.map((fault) => fault.field)).toEqual(status === 'draft' ? [] : [field])
      const road =
        field === 'track'
          ? 'geldt een andere variant, trek deze overeenkomst dan in en neem haar over als nieuw concept.'
          : 'trek deze overeenkomst in en begin een nieuwe als dit niet klopt.'
      for (const { message } of faults) expect(message).toBe(`${name} ligt vast zodra de overeenkomst geen concept meer is; ${road}`)
    }
  })
  test('other fields are not', () => {
    const before = aContract('digitaal', { status: 'signed' })
    expect(frozenTermChanges(before, { ...before, settings: [2], processed_on: '2026-12-01', explanation: 'Anders.', status: 'active' })).toEqual([])
  })
})
