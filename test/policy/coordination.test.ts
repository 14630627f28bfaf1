import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coordinationRequestFieldRules } from '../../server/features/registers/coordination_requests/coordinationRequestFieldRules.ts'
import { type CoordinationRequest, type CoordinationRequestStatus, coordinationRequestLife } from '../../server/model/coordinationRequest.ts'
import { judgeRegister, requirementsFor } from '../../server/policy/judgeRegister.ts'
import { coordinationAmount, productionYear } from '../../server/policy/rule_sets/kv_2025_2026/coordinationAmount.ts'
import { completeCoordination } from '../support/elvRegisters.ts'
import { spoken } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'

const form = { name: 'coordination_requests', life: coordinationRequestLife, fieldRules: coordinationRequestFieldRules } as const

/** A request that can be granted. */
const aRequest = (overrides: Partial<CoordinationRequest> = {}): CoordinationRequest => ({
  id: 1,
  version: 1,
  created_at: '',
  updated_at: '',
  reference: 'COF-2025-00001',
  policy_id: 2,
  provider_id: 1,
  year: 2025,
  status: 'granted',
  ...completeCoordination,
  consent_evidence: 'E-mail.',
  production_year: 2023,
  amount_cents: 3_240_000,
  motivation: null,
  decided_on: '2025-02-10',
  decided_by: 1,
  closed_on: null,
  ...overrides,
})
const subject = (record: CoordinationRequest, policy = kv) => ({ policy, contract: { track: '', care_type: 'elv' }, record, today: '2025-03-01' })
const judged = (record: Partial<CoordinationRequest>, before: CoordinationRequestStatus | null = 'requested', policy = kv) =>
  spoken(judgeRegister(form, subject(aRequest(record), policy), before))
const noAgreement = {
  agreement_on: null,
  agreement_triage: false,
  agreement_capacity: false,
  agreement_referral: false,
  agreement_evaluation: false,
  agreement_evidence: null,
}
const nothing = {
  ...noAgreement,
  business_case_on: null,
  cost_cents: null,
  agreed_fee_cents: null,
  follow_format: false,
  share_needed: false,
  share_explanation: null,
  consent_on: null,
  consent_total_cents: null,
}

describe('what a grant of the coordination function needs', () => {
  const table: [string, Partial<CoordinationRequest>, ...string[]][] = [
    ['all three and both figures', {}],
    ['none of the three: all are named at once', nothing, 'KV-P-5@agreement_on', 'KV-P-6@business_case_on', 'KV-P-7@consent_on'],
    ['KV-P-5: no agreement at all', noAgreement, 'KV-P-5@agreement_on'],
    ['KV-P-5: an agreement without triage', { agreement_triage: false }, 'KV-P-5@agreement_triage'],
    ['KV-P-5: without insight in capacity', { agreement_capacity: false }, 'KV-P-5@agreement_capacity'],
    ['KV-P-5: without reachability and referral', { agreement_referral: false }, 'KV-P-5@agreement_referral'],
    ['KV-P-5: without evaluation and monitoring', { agreement_evaluation: false }, 'KV-P-5@agreement_evaluation'],
    ['KV-P-5: two missing are one refusal that names both', { agreement_capacity: false, agreement_evaluation: false }, 'KV-P-5@agreement_capacity'],
    ['KV-P-5: that was not handed over', { agreement_evidence: ' ' }, 'KV-P-5@agreement_evidence'],
    ['KV-P-6: no date', { business_case_on: null }, 'KV-P-6@business_case_on'],
    ['KV-P-6: no cost', { cost_cents: null }, 'KV-P-6@cost_cents'],
    ['KV-P-6: a cost of nothing is a cost, and asks for no fee of ours', { cost_cents: 0 }, 'KV-P-6@agreed_fee_cents'],
    ['KV-P-6: a fee that is the cost', { cost_cents: 36_000_000 }, 'KV-P-6@agreed_fee_cents'],
    ['KV-P-6: a fee of a cent more than the cost', { cost_cents: 35_999_999 }, 'KV-P-6@agreed_fee_cents'],
    ['KV-P-6: a fee of a cent less than the cost', { cost_cents: 36_000_001 }],
    ['KV-P-6: not in the shared form, which is recorded and no more', { follow_format: false }],
    ['KV-P-6: no fee', { agreed_fee_cents: null }, 'KV-P-6@agreed_fee_cents'],
    ['KV-P-6: our share is not needed', { share_needed: false }, 'KV-P-6@share_needed'],
    ['KV-P-6: that it is needed is not shown', { share_explanation: '' }, 'KV-P-6@share_explanation'],
    ['KV-P-7: no consent', { consent_on: null, consent_total_cents: null }, 'KV-P-7@consent_on'],
    ['KV-P-7: a consent without the amount', { consent_total_cents: null }, 'KV-P-7@consent_total_cents'],
    ['KV-P-7: an amount without the day', { consent_on: null }, 'KV-P-7@consent_on'],
    ['KV-P-7: a cent less than the total', { consent_total_cents: 35_999_999 }, 'KV-P-7@consent_total_cents'],
    ['KV-P-7: a cent more than the total', { consent_total_cents: 36_000_001 }, 'KV-P-7@consent_total_cents'],
    ['no total: asked for once', { total_cents: null, amount_cents: null }, 'invalid@total_cents'],
    ['no region and no insurer', { region: null, preferred_insurer: null }, 'invalid@region', 'invalid@preferred_insurer'],
    ['no production', { own_production_cents: null, region_production_cents: null }, 'invalid@own_production_cents', 'invalid@region_production_cents'],
    ['no source', { share_source: null }, 'invalid@share_source'],
    ['a region without production', { region_production_cents: 0, own_production_cents: 0 }, 'invalid@region_production_cents'],
    ['all of the region’s production is ours', { own_production_cents: 1_000_000_000 }],
    ['a cent more than all of it', { own_production_cents: 1_000_000_001 }, 'invalid@own_production_cents'],
    ['no production of ours', { own_production_cents: 0 }],
    ['no day of the decision', { decided_on: null }, 'invalid@decided_on'],
    ['decided on the day it came in', { decided_on: '2025-01-20' }],
    ['decided the day before', { decided_on: '2025-01-19' }, 'invalid@decided_on'],
  ]
  test.each(table)('%s', (_name, record, ...said) => {
    expect(judged(record)).toEqual(said)
  })
})

describe('the other saves of a request', () => {
  const draft = { ...nothing, status: 'draft', decided_on: null, received_on: null, total_cents: null, region: null, preferred_insurer: null } as const
  const table: [string, Partial<CoordinationRequest>, CoordinationRequestStatus | null, ...string[]][] = [
    ['KV-P-5 to P-7 wait for the grant: a bare draft', draft, null],
    ['a new one that is granted already', {}, null, 'invalid@status'],
    ['asked for, without any of the three', { ...draft, status: 'requested', received_on: '2025-01-20' }, 'draft'],
    ['asked for, without its day', { ...draft, status: 'requested' }, 'draft', 'invalid@received_on'],
    ['granted before it was asked for', {}, 'draft', 'invalid@status'],
    ['rejected, without any of the three', { ...draft, status: 'rejected', decided_on: '2025-02-10', motivation: 'Geen akkoord.' }, 'requested'],
    ['rejected without a motivation', { ...draft, status: 'rejected', decided_on: '2025-02-10', motivation: ' ' }, 'requested', 'invalid@motivation'],
    ['withdrawn', { ...draft, status: 'withdrawn', closed_on: '2025-02-10' }, 'draft'],
    ['granted twice', {}, 'rejected', 'invalid@status'],
    ['for the first year of the policy', { ...draft, year: 2025 }, null],
    ['for the last', { ...draft, year: 2026 }, null],
    ['for the year before', { ...draft, year: 2024 }, null, 'invalid@year'],
    ['for the year after', { ...draft, year: 2027 }, null, 'invalid@year'],
  ]
  test.each(table)('%s', (_name, record, before, ...said) => {
    expect(judged(record, before)).toEqual(said)
  })
  test('a policy without elv has no coordination function', () => {
    expect(judged({ ...draft, year: 2027 }, null, ggz)).toEqual(['invalid@policy_id'])
  })
  test('what the policy does not refuse is let through', () => {
    expect(judged(noAgreement, 'requested', withoutClause(kv, 'KV-P-5'))).toEqual([])
    expect(judged(noAgreement, 'requested', withClause(kv, 'KV-P-5', { enforce: 'show' }))).toEqual([])
  })
})

describe('the three as a checklist', () => {
  const listOf = (record: Partial<CoordinationRequest>, policy = kv) => requirementsFor('coordination_requests', subject(aRequest(record), policy), 'granted')

  test('KV-P-5, P-6 and P-7, each with its quote and, where it is not kept, the sentence of the refusal', () => {
    const list = listOf({ status: 'draft', agreement_triage: false })
    expect(list.map(({ clause, met }) => [clause, met])).toEqual([
      ['KV-P-5', false],
      ['KV-P-6', true],
      ['KV-P-7', true],
    ])
    expect(list[0]).toMatchObject({
      message: 'In de afspraken met de preferente verzekeraar ontbreekt: triage.',
      quote: kv.clauses.get('KV-P-5')?.quote,
      source: expect.stringMatching(/^Inkoopbeleid elv.*Coördinatiefunctie elv$/),
    })
    expect(list[1]?.message).toBeNull()
  })
  test('a clause that does not refuse is not on it', () => {
    expect(listOf({}, withClause(kv, 'KV-P-6', { enforce: 'show' })).map(({ clause }) => clause)).toEqual(['KV-P-5', 'KV-P-7'])
    expect(listOf({}, ggz)).toEqual([])
  })
})

describe('KV-P-8: the amount', () => {
  const amount = (total_cents: number | null, own_production_cents: number | null, region_production_cents: number | null) =>
    coordinationAmount({ total_cents, own_production_cents, region_production_cents })

  test.each([
    ['9% of € 360.000', 36_000_000, 90_000_000, 1_000_000_000, 3_240_000],
    ['a third of a euro: 33,33 rounds down', 100, 1, 3, 33],
    ['two thirds: 66,67 rounds up', 100, 2, 3, 67],
    ['half a cent rounds up', 1, 1, 2, 1],
    ['just under half a cent rounds down', 1, 499_999_999, 1_000_000_000, 0],
    ['one and a half rounds up', 3, 1, 2, 2],
    ['two and a half rounds up, not to even', 5, 1, 2, 3],
    ['all of it', 12_345_679, 7, 7, 12_345_679],
    ['none of it', 12_345_679, 0, 7, 0],
    ['the highest amounts, where a number of JavaScript is off', 999_999_999_999, 999_999_999_997, 999_999_999_998, 999_999_999_998],
    ['with a remainder that a double loses', 900_719_925_475, 333_333_333_333, 999_999_999_999, 300_239_975_158],
  ])('%s', (_name, total, own, region, expected) => {
    expect(amount(total, own, region)).toBe(expected)
  })
  test('waits for all three, and for a share', () => {
    expect(amount(null, 1, 2)).toBeNull()
    expect(amount(1, null, 2)).toBeNull()
    expect(amount(1, 1, null)).toBeNull()
    expect(amount(1, 0, 0)).toBeNull()
    expect(amount(1, 3, 2)).toBeNull()
  })
  test('is the whole number of cents nearest to the exact one, the higher of two', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(cents, cents, cents, (total, one, other) => {
        const [own, region] = [Math.min(one, other), Math.max(one, other, 1)]
        const twice = 2n * (BigInt(total) * BigInt(own) - BigInt(amount(total, own, region) as number) * BigInt(region))
        expect(twice >= -BigInt(region) && twice < BigInt(region)).toBe(true)
      }),
    )
  })
  test('comes from the production of year T-2, which is the policy’s number', () => {
    expect(productionYear(kv, { year: 2025 })).toBe(2023)
    expect(productionYear(kv, { year: 2026 })).toBe(2024)
    expect(productionYear(withClause(kv, 'KV-P-8', { years: 3 }), { year: 2026 })).toBe(2023)
    expect(productionYear(withClause(kv, 'KV-P-8', { years: null }), { year: 2026 })).toBeNull()
    expect(productionYear(ggz, { year: 2027 })).toBeNull()
  })
})
