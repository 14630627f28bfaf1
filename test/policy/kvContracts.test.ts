import { describe, expect, test } from 'vitest'
import { nextDueOn } from '../../server/policy/dueDates.ts'
import type { Clause } from '../../server/policy/engine/policy.ts'
import { judgeContract } from '../../server/policy/judgeContract.ts'
import { judgeProposal } from '../../server/policy/judgeParts.ts'
import { contractWarnings } from '../../server/policy/warnings.ts'
import { aContract, contractSaid, factsOf, type Row, spoken, type World } from './facts.ts'
import { kv, withClause } from './policies.ts'
import { aProposal, aQualification } from './rows.ts'

const contract = (overrides: World['contract']): World => ({ contract: overrides })

const newcomer = { origin: 'new', requested_on: '2024-05-15', duty_of_care_explanation: 'Te weinig bedden.' } as const

describe('KV-I-1, I-3: who gets an offer', () => {
  const table: Row<World>[] = [
    ['KV-I-1: known', contract({ origin: 'known' })],
    ['KV-I-1: new', contract({ ...newcomer, treated_insured: null })],
    ['KV-I-1: unknown', contract({ origin: null }), 'KV-I-1@origin'],
    ['KV-I-1: a change of statute', contract({ origin: 'statute_switch' }), 'KV-I-1@origin'],
    ['KV-I-3: one insured person treated', contract({ treated_insured: 1 })],
    ['KV-I-3: none treated', contract({ treated_insured: 0 }), 'KV-I-3@treated_insured'],
    ['KV-I-3: not known', contract({ treated_insured: null }), 'KV-I-3@treated_insured'],
    ['KV-I-3: a new provider with none', contract({ ...newcomer, treated_insured: 0 })],
  ]
  test.each(table)('%s', (_name, world, ...said) => {
    expect(contractSaid('standaard', 'offered', world)).toEqual(said)
    expect(contractSaid('standaard', 'signed', world)).toEqual(said)
    expect(
      contractSaid('standaard', 'assessing', { ...world, contract: { ...world.contract, requested_on: '2024-05-01', duty_of_care_explanation: 'Nodig.' } }),
    ).toEqual([])
  })
})

describe('KV-I-3: the period in which treated insured persons are counted', () => {
  const said = (changes: Partial<Clause>, treated_insured: number | null) => {
    const facts = factsOf('standaard', { policy: withClause(kv, 'KV-I-3', changes), contract: { treated_insured } })
    return judgeContract(facts, 'offered').refusals.map(({ message }) => message)
  }
  test.each([
    [{}, ' van januari 2022 tot en met juni 2024'],
    [{ from_date: '2024-01-01', date: '2026-06-30' }, ' van januari 2024 tot en met juni 2026'],
    [{ date: '2024-06-29' }, ' van 01-01-2022 tot en met 29-06-2024'],
    [{ date: '2024-07-01', date_excluded: true }, ' van januari 2022 tot en met juni 2024'],
    [{ date: null }, ''],
    [{ from_date: null }, ''],
  ] as [Partial<Clause>, string][])('is the clause’s: %o', (changes, period) => {
    expect(said(changes, 0)).toEqual([`De aanbieder behandelde${period} geen enkele verzekerde en krijgt daarom geen overeenkomst meer.`])
    expect(said(changes, null)).toEqual([`Het aantal behandelde verzekerden${period} is niet bekend; vult u dat in voordat u een voorstel doet.`])
  })

  test('is no day by which something is due', () => {
    for (const status of ['draft', 'assessing', 'offered', 'signed'] as const) {
      const facts = { contract: aContract('standaard', { status }), proposals: [] }
      expect(nextDueOn({ ...facts, policy: kv })).not.toBe('2024-06-30')
      expect(nextDueOn({ ...facts, policy: withClause(kv, 'KV-I-3', { date: '2020-01-31' }) })).toBe(nextDueOn({ ...facts, policy: kv }))
      const warned = (policy: typeof kv) => contractWarnings({ policy, contract: facts.contract, today: '2027-01-01' }).map(({ clause }) => clause)
      expect(warned(kv)).not.toContain('KV-I-3')
    }
  })
})

describe('KV-I-2, I-5: a new provider', () => {
  const fresh = (overrides: World['contract'] = {}): World =>
    contract({ origin: 'new', requested_on: '2024-05-15', duty_of_care_explanation: 'Te weinig bedden.', ...overrides })
  const table: Row<World>[] = [
    ['with its ground, in time', fresh()],
    ['KV-I-2: without its ground', fresh({ duty_of_care_explanation: ' ' }), 'KV-I-2@duty_of_care_explanation'],
    ['KV-I-5: on 30 June', fresh({ requested_on: '2024-06-30' })],
    ['KV-I-5: on 1 July', fresh({ requested_on: '2024-07-01' }), 'KV-I-5@requested_on'],
    ['KV-I-5: no date', fresh({ requested_on: null }), 'KV-I-5@requested_on'],
    ['KV-I-5: for 2026, on 30 June 2025', fresh({ starts_on: '2026-01-01', requested_on: '2025-06-30' })],
    ['KV-I-5: for 2026, on 1 July 2025', fresh({ starts_on: '2026-01-01', requested_on: '2025-07-01' }), 'KV-I-5@requested_on'],
    ['KV-I-5: without a start, as for 2025', fresh({ starts_on: null, requested_on: '2024-07-01' }), 'KV-I-5@requested_on'],
    ['a known one is asked neither', contract({ origin: 'known', requested_on: '2024-12-01' })],
  ]
  test.each(table)('%s', (_name, world, ...said) => {
    expect(contractSaid('standaard', 'assessing', world)).toEqual(said)
    // Again at the offer: what it rests on may have changed since.
    expect(contractSaid('standaard', 'offered', world)).toEqual(said)
  })
  test('the day is the policy’s', () => {
    const included = withClause(kv, 'KV-I-5', { date_excluded: false })
    expect(contractSaid('standaard', 'assessing', { policy: included, ...fresh({ requested_on: '2024-07-01' }) })).toEqual([])
    expect(contractSaid('standaard', 'assessing', { policy: withClause(kv, 'KV-I-5', { date: null }), ...fresh({ requested_on: '2024-12-01' }) })).toEqual([])
  })
})

describe('KV-I-6, I-8: the period', () => {
  const signed = (signed_on: string, overrides: World['contract'] = {}): World => contract({ signed_on, ...overrides })
  const table: Row<World>[] = [
    ['KV-I-6: signed before, starts on 1 January 2025', signed('2024-10-01')],
    ['KV-I-6: signed on that day', signed('2025-01-01')],
    ['KV-I-6: signed on that day, starts later', signed('2025-01-01', { starts_on: '2025-03-01' }), 'KV-I-6@starts_on'],
    ['KV-I-6: signed before, starts later', signed('2024-10-01', { starts_on: '2025-03-01' }), 'KV-I-6@starts_on'],
    ['KV-I-6: signed the day after, starts on 1 January 2025', signed('2025-01-02'), 'KV-I-6@starts_on'],
    ['KV-I-6: signed later, starts that day', signed('2025-02-10', { starts_on: '2025-02-10' })],
    ['KV-I-6: signed later, starts the day before', signed('2025-02-10', { starts_on: '2025-02-09' }), 'KV-I-6@starts_on'],
    ['KV-I-6: signed later, starts after it', signed('2025-02-10', { starts_on: '2025-04-01' })],
    ['no start', signed('2025-02-10', { starts_on: null }), 'invalid@starts_on'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('standaard', 'signed', world)).toEqual(said))

  test('KV-I-8: every agreement runs to 31 December 2026', () => {
    expect(contractSaid('standaard', 'save', contract({ ends_on: '2026-12-31' }))).toEqual([])
    expect(contractSaid('standaard', 'save', contract({ ends_on: '2026-12-30' }))).toEqual(['KV-I-8@ends_on'])
    expect(contractSaid('standaard', 'save', contract({ ends_on: null }))).toEqual([])
  })
})

describe('KV-I-7: one standard agreement', () => {
  test('has no plafond', () => {
    expect(contractSaid('standaard', 'save', contract({ plafond_cents: 1 }))).toEqual(['KV-I-7@plafond_cents'])
    expect(contractSaid('standaard', 'save', contract({ status: 'active', plafond_cents: 0 }))).toEqual(['KV-I-7@plafond_cents'])
  })
  test('and no proposals', () =>
    expect(spoken(judgeProposal({ policy: kv, contract: aContract('standaard'), proposal: aProposal() }))).toEqual(['KV-I-7@contract_id']))
})

describe('KV-G-2, G-3: gzsp without a legal entity', () => {
  const both = [aQualification('cooperation_legal'), aQualification('cooperation_primary_care')]
  const gzsp = (provider: World['provider'], qualifications: World['qualifications'] = []): World => ({
    provider,
    qualifications,
    contract: { care_type: 'gzsp' },
  })
  const specialist = { kind: 'independent', profession: 'specialist_ouderengeneeskunde', legal_form: 'bv' } as const
  const table: Row<World>[] = [
    ...['eenmanszaak', 'maatschap', 'vof', 'cv'].flatMap((legal_form): Row<World>[] => [
      [`KV-G-2: a ${legal_form} without the documents`, gzsp({ legal_form }), 'KV-G-2@'],
      [`KV-G-2: a ${legal_form} with both`, gzsp({ legal_form }, both)],
    ]),
    ...['cooperation_legal', 'cooperation_primary_care'].flatMap((kind): Row<World>[] =>
      [null, '', '  '].map((evidence) => [
        `KV-G-2: ${kind} without evidence (${JSON.stringify(evidence)})`,
        gzsp({ legal_form: 'maatschap' }, [...both.filter((one) => one.kind !== kind), aQualification(kind, { evidence })]),
        'KV-G-2@',
      ]),
    ),
    ['KV-G-2: without evidence beside one that has it', gzsp({ legal_form: 'maatschap' }, [...both, aQualification('cooperation_legal', { evidence: null })])],
    [
      'KV-G-3: a specialist whose documents are not shown',
      gzsp(specialist, [both[0]!, aQualification('cooperation_primary_care', { evidence: null })]),
      'KV-G-3@',
    ],
    ['KV-G-2: with the first only', gzsp({ legal_form: 'vof' }, both.slice(0, 1)), 'KV-G-2@'],
    ['KV-G-2: with the second only', gzsp({ legal_form: 'vof' }, both.slice(1)), 'KV-G-2@'],
    [
      'KV-G-2: with one that expired the day before',
      gzsp({ legal_form: 'vof' }, [both[0]!, aQualification('cooperation_primary_care', { valid_until: '2024-07-31' })]),
      'KV-G-2@',
    ],
    [
      'KV-G-2: with one that lasts that day',
      gzsp({ legal_form: 'vof' }, [both[0]!, aQualification('cooperation_primary_care', { valid_until: '2024-08-01' })]),
    ],
    ['KV-G-2: a legal form that is not known', gzsp({ legal_form: null }), 'KV-G-2@'],
    ['KV-G-2: not known, with both documents', gzsp({ legal_form: null }, both), 'KV-G-2@'],
    ['KV-G-3: a profession that is not known', gzsp({ kind: 'independent', legal_form: 'bv', profession: null }), 'KV-G-3@'],
    ['KV-G-3: of an institution it is not asked', gzsp({ kind: 'institution', legal_form: 'bv', profession: null })],
    ['KV-G-3: another profession', gzsp({ kind: 'independent', legal_form: 'bv', profession: 'arts_vg' })],
    ...['bv', 'nv', 'stichting', 'vereniging', 'cooperatie'].map((legal_form): Row<World> => [`KV-G-2: a legal entity (${legal_form})`, gzsp({ legal_form })]),
    ['KV-G-3: a specialist with a BV', gzsp(specialist), 'KV-G-3@'],
    ['KV-G-3: a specialist with both documents', gzsp(specialist, both)],
    ['KV-G-3: a specialist’s own business', gzsp({ ...specialist, legal_form: 'eenmanszaak' }), 'KV-G-2@', 'KV-G-3@'],
    ['KV-G-3: another profession', gzsp({ ...specialist, profession: 'arts_vg' })],
    ['KV-G-3: an institution', gzsp({ ...specialist, kind: 'institution' })],
    ['other care is not asked', { provider: { ...specialist, legal_form: 'maatschap' }, contract: { care_type: 'grz' } }],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('standaard', 'offered', { lines: [], ...world })).toEqual(said))
})
