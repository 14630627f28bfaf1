import type { Knex } from 'knex'
import { seesPrivate } from '../../access.ts'
import { type Contract, contractFields } from '../../model/contract.ts'
import { yearOf } from '../../model/dates.ts'
import type { Provider } from '../../model/provider.ts'
import { type Qualification, qualificationFields } from '../../model/qualification.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { ContractFacts, TariffLineRow } from '../../policy/engine/facts.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { judgeProvider, unreachable } from '../../policy/judgeContract.ts'
import { decode } from '../../records/codec.ts'
import { type Objection, objections } from '../../records/nextStep.ts'
import { readOneRow } from '../../records/readOneRow.ts'
import { ARCHIVED_PROVIDER } from '../../records/references.ts'
import { policySnapshot } from '../policies/policyStore.ts'
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
 * What a provider can be contracted for now, per policy whose period is not over, care type, track and specific performance: the rules that are about the provider,
 * judged before there is a contract. New or known follows from an earlier contract on record. @throws 404.
 */
export async function contractable(db: Knex, id: number, actor: Actor, today: string): Promise<Contractable[]> {
  const stored = await readOneRow<Provider>(providers, id, db)
  const provider = seesPrivate(actor.role) ? stored : withoutGround(stored)
  const qualifications = (await db('qualifications').where({ provider_id: id })).map((row) => decode<Qualification>(qualificationFields, row))
  const earlier: Earlier[] = await db('contracts').where({ provider_id: id }).select('policy_id', 'care_type', 'origin', 'requested_on')
  const found: Contractable[] = []
  const policies = db('policies').where({ status: 'published' }).where('contract_ends_on', '>=', today)
  for (const policy_id of await policies.orderBy('id').pluck('id')) {
    const { policy } = await policySnapshot(db, policy_id)
    for (const care_type of policy.care_types) {
      const same = earlier.find((contract) => contract.policy_id === policy_id && contract.care_type === care_type)
      const origin = same?.origin ?? (earlier.length > 0 ? 'known' : 'new')
      const requested_on = same?.requested_on ?? today
      for (const track of policy.tracks) found.push(...judgeTrack({ policy, care_type, track, origin, requested_on }, provider, qualifications, actor, today))
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
  /** the day of the provider's request: the one on record, or today */
  requested_on: string
}

type Earlier = Pick<Contract, 'policy_id' | 'care_type' | 'origin' | 'requested_on'>

function judgeTrack(offer: Offer, provider: Provider, qualifications: readonly Qualification[], actor: Actor, today: string): Contractable[] {
  const { policy, care_type, track } = offer
  const base = { policy_id: policy.id, policy_code: policy.code, care_type, track }
  const facts = startsIn(policy)
    .map((starts_on) => factsOf({ ...offer, starts_on }, provider, qualifications, today))
    .reduce((best, other) => (judgeProvider(other).refusals.length < judgeProvider(best).refusals.length ? other : best))
  const role = seesPrivate(actor.role) ? actor.role : 'viewer'
  const { refusals: offered, invalid } = judgeProvider(facts)
  const passed = unreachable(facts).flatMap((reason) => (reason.clause !== null && !offered.some(({ clause }) => clause === reason.clause) ? [reason] : []))
  const own = objections({ refusals: [...offered, ...passed], invalid }, role, true)
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
      const verdict = judgeProvider({ ...facts, lines: [...facts.lines, lineOf(performance)] })
      const refusals = objections({ invalid: [], refusals: verdict.refusals.filter(({ clause }) => clauses.has(clause)) }, role, true)
      return { ...base, performance, allowed: own.length === 0 && refusals.length === 0, refusals }
    }),
  ]
}

/** The days on which an agreement of a policy can start at the earliest: with its period, or with a later year of it, which leaves longer to ask for it. */
function startsIn({ contract_starts_on, contract_ends_on }: Policy): string[] {
  const first = yearOf(contract_starts_on)
  const later = Array.from({ length: yearOf(contract_ends_on) - first }, (_, index) => `${first + index + 1}-01-01`)
  return [contract_starts_on, ...later]
}

/** What is known of a contract before it is made: whom it is with, what about and from when, and the request for it. */
function factsOf(
  { policy, care_type, track, origin, requested_on, starts_on }: Offer & { starts_on: string },
  provider: Provider,
  qualifications: readonly Qualification[],
  today: string,
): ContractFacts {
  const empty = Object.fromEntries(Object.keys(contractFields).map((name) => [name, null])) as unknown as Contract
  const contract: Contract = {
    ...empty,
    provider_id: provider.id,
    policy_id: policy.id,
    care_type: care_type as Contract['care_type'],
    track: track as Contract['track'],
    status: 'draft',
    origin,
    starts_on,
    ends_on: policy.contract_ends_on,
    settings: provider.settings,
    requested_on,
  }
  const lines = [lineOf(care_type === 'elv' ? 'elv_laag' : care_type === 'ggz' ? 'regulier' : care_type)]
  return { policy, contract, provider, qualifications, lines, assessments: [], proposals: [], today }
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
