import type { Knex } from 'knex'
import { seesPrivate } from '../access.ts'
import type { Actor } from '../auth/actor.ts'
import { type Contract, contractFields } from '../contracts/contractFields.ts'
import { policyBook } from '../policies/policyStore.ts'
import { judgeContract } from '../policy/judge.ts'
import type { Policy } from '../policy/policy.ts'
import type { ContractFacts, ProposalRow, TariffLineRow } from '../policy/subjects.ts'
import { qualificationFields } from '../qualifications/qualificationFields.ts'
import { decode } from '../resources/codec.ts'
import { type Objection, objections } from '../resources/nextStep.ts'
import { readOneRow } from '../resources/readOneRow.ts'
import { ARCHIVED_PROVIDER } from '../resources/references.ts'
import type { Provider } from './providerFields.ts'
import { providers } from './providers.ts'
import { withoutGround } from './withoutGround.ts'

export interface Contractable {
  policy_id: number
  policy_code: string
  care_type: string
  track: string
  performance: string | null
  allowed: boolean
  refusals: Objection[]
}

/**
 * What a provider can be contracted for now, per policy whose period is not over, care type, track and specific performance: the rules on the provider itself, judged for
 * a contract that is imagined to have everything else in order. New or known follows from an earlier contract on record. @throws 404.
 */
export async function contractable(db: Knex, id: number, actor: Actor, today: string): Promise<Contractable[]> {
  const stored = await readOneRow<Provider>(providers, id, db)
  const provider = seesPrivate(actor.role) ? stored : withoutGround(stored)
  const qualifications = (await db('qualifications').where({ provider_id: id })).map((row) => decode(qualificationFields, row)) as never
  const earlier: { policy_id: number; care_type: string; origin: string | null }[] = await db('contracts')
    .where({ provider_id: id })
    .select('policy_id', 'care_type', 'origin')
  const found: Contractable[] = []
  const policies = db('policies').where({ status: 'published' }).where('contract_ends_on', '>=', today)
  for (const policy_id of await policies.orderBy('id').pluck('id')) {
    const { policy } = await policyBook(db, policy_id)
    for (const care_type of policy.care_types) {
      const origin =
        earlier.find((contract) => contract.policy_id === policy_id && contract.care_type === care_type)?.origin ?? (earlier.length > 0 ? 'known' : 'new')
      for (const track of policy.tracks)
        found.push(...judgeTrack({ policy, care_type, track, origin: origin as Contract['origin'] }, provider, qualifications, actor, today))
    }
  }
  return provider.archived ? found.map(refusedAsArchived) : found
}

/** Nothing new begins with a provider that is archived. */
function refusedAsArchived(offer: Contractable): Contractable {
  const objection = { clause: null, field: 'archived', message: ARCHIVED_PROVIDER, quote: null, source: null }
  return { ...offer, allowed: false, refusals: [objection, ...offer.refusals] }
}

interface Offer {
  policy: Policy
  care_type: string
  track: string
  origin: Contract['origin']
}

function judgeTrack(offer: Offer, provider: Provider, qualifications: never, actor: Actor, today: string): Contractable[] {
  const { policy, care_type, track } = offer
  const base = { policy_id: policy.id, policy_code: policy.code, care_type, track }
  const facts = imagined(offer, provider, qualifications, today)
  const role = seesPrivate(actor.role) ? actor.role : 'viewer'
  const own = objections({ ...judgeContract(facts, 'offered'), invalid: judgeContract(facts, 'save').invalid }, role, true)
  const specific = [...policy.clauses.values()].filter(
    (clause) =>
      clause.kind === 'performance' &&
      clause.enforce === 'block' &&
      clause.performances.length > 0 &&
      clause.tracks.includes(track) &&
      (clause.care_types.length === 0 || clause.care_types.includes(care_type)),
  )
  const performances = [...new Set(specific.flatMap((clause) => clause.performances))].filter((name) => name !== 'wzd' && name !== 'coordinatiefunctie_elv')
  return [
    { ...base, performance: null, allowed: own.length === 0, refusals: own },
    ...performances.map((performance) => {
      const clauses = new Set(specific.filter((clause) => clause.performances.includes(performance)).map(({ code }) => code))
      const verdict = judgeContract({ ...facts, lines: [...facts.lines, lineOf(performance)] }, 'offered')
      const refusals = objections({ invalid: [], refusals: verdict.refusals.filter(({ clause }) => clauses.has(clause)) }, role, true)
      return { ...base, performance, allowed: own.length === 0 && refusals.length === 0, refusals }
    }),
  ]
}

function imagined({ policy, care_type, track, origin }: Offer, provider: Provider, qualifications: never, today: string): ContractFacts {
  const empty = Object.fromEntries(Object.keys(contractFields).map((name) => [name, null])) as unknown as Contract
  const contract: Contract = {
    ...empty,
    provider_id: provider.id,
    policy_id: policy.id,
    care_type: care_type as Contract['care_type'],
    track: track as Contract['track'],
    status: 'offered',
    origin,
    starts_on: policy.contract_starts_on,
    ends_on: policy.contract_ends_on,
    settings: provider.settings,
    explanation: '-',
    questionnaire_sent_on: today,
    offered_on: today,
    received_on: today,
    starting_letter_on: today,
    quote_received_on: today,
    quote_late_reason: '-',
    treated_insured: 1,
    requested_on: policy.clauses.get('GGZ-DG-4')?.from_date ?? null,
    duty_of_care_explanation: '-',
  }
  return {
    policy,
    contract,
    provider,
    qualifications,
    lines: [{ ...lineOf(care_type === 'elv' ? 'elv_laag' : care_type === 'ggz' ? 'regulier' : care_type) }],
    assessments: [],
    proposals: [quote],
    today,
  }
}

/** A quote with all that it needs, which is still to come. */
const quote: ProposalRow = {
  party: 'provider',
  sent_on: '2000-01-01',
  tariff_percentage: 100,
  plafond_cents: 1,
  average_price_cents: null,
  substantiation: '-',
  explanation: '-',
  reply_due_on: null,
  moved_reply_due_on: null,
  move_reason: null,
  move_announced_on: null,
  outcome: 'open',
}

/** A line of a performance with everything recorded that staff, not the provider, would record. */
function lineOf(performance: string): TariffLineRow {
  const eight = performance === 'setting_8'
  return {
    performance: eight ? 'regulier' : performance,
    setting: eight ? 8 : null,
    requested_on: '2000-01-01',
    confirmed: true,
    regional_agreement_on: '2000-01-01',
    max_stay_days: 1,
  }
}
