import type { Knex } from 'knex'
import { type Contract, closedContractStatuses, contractFields, frozenContractStatuses } from '../../../model/contract.ts'
import { type Provider, providerFields } from '../../../model/provider.ts'
import type { Policy } from '../../../policy/engine/policy.ts'
import { judgeContract } from '../../../policy/judgeContract.ts'
import { decode } from '../../../records/codec.ts'
import { amendmentsOf, termsOn } from '../../contracts/amendedTerms.ts'
import { contractSnapshots } from '../../contracts/contractSnapshot.ts'
import { policySnapshot } from '../policyStore.ts'
import { type Ground, objectionTo } from './objectionTo.ts'
import { unmetConditions } from './unmetConditions.ts'

/** A contract of the reference year, and the draft it yields or why it yields none. */
export interface RollOverLine {
  contract_id: number
  reference: string
  provider_id: number
  provider_name: string
  care_type: string
  track: string
  settings: number[]
  owner_id: number | null
  /** What stands in the way of a draft; null: nothing. */
  ground: Ground | null
  /** The clause that the reason rests on; null where it rests on none. */
  clause: string | null
  /** Why no draft is made; null: one is. */
  reason: string | null
  /** A draft or contract of the new period stands already. */
  exists: boolean
}

/**
 * What becomes of every contract of the reference year under a new policy (GGZ-M-4, KV-I-1): for each provider and care type the last contract that
 * ran in that year. It yields a draft on the right track, except where the provider stopped meeting the conditions; nothing is written.
 */
export async function rollOverPlan(db: Knex, policy_id: number, today: string): Promise<RollOverLine[]> {
  const snapshot = await policySnapshot(db, policy_id)
  const { policy } = snapshot
  const contracts = await referenceContracts(db, policy, today)
  const madeUnder = await contractSnapshots(db, contracts)
  const providers = await providersOf(db, [...new Set(contracts.map(({ provider_id }) => provider_id))])
  const tracks = new Map(contracts.map((contract) => [contract.id, trackFor(policy, contract, providers.get(contract.provider_id)!, today)]))
  const rolling = contracts.map(({ id, track, care_type }) => ({ id, care_type, track: tracks.get(id) ?? track }))
  const unmet = await unmetConditions(db, snapshot, rolling, today)
  const taken = await takenUnder(db, policy_id)
  return contracts.map((contract) => {
    const { id: contract_id, provider_id, care_type, settings, owner_id } = contract
    const provider = providers.get(provider_id)!
    const track = tracks.get(contract_id)!
    const objection = objectionTo({ contract, provider, made: madeUnder(contract).policy, policy, track, unmet: unmet.get(contract_id) })
    return {
      contract_id,
      reference: contract.reference ?? '',
      provider_id,
      provider_name: provider.name,
      care_type,
      settings,
      owner_id,
      track: track ?? contract.track,
      ground: objection?.ground ?? null,
      clause: objection?.clause ?? null,
      reason: objection?.reason ?? null,
      exists: taken.has(`${provider_id} ${care_type}`),
    }
  })
}

/** The providers and care types that have a draft or contract under a policy. */
async function takenUnder(db: Knex, policy_id: number): Promise<Set<string>> {
  const rows = await db('contracts')
    .where({ policy_id })
    .whereNotIn('status', [...closedContractStatuses])
    .select('provider_id', 'care_type')
  return new Set(rows.map((row) => `${row.provider_id} ${row.care_type}`))
}

/** Of each provider and care type, the last contract under another policy with the same rules that ran on some day of the reference year. */
async function referenceContracts(db: Knex, policy: Policy, today: string): Promise<Contract[]> {
  const rows = await db('contracts')
    .join('policies', 'policies.id', 'contracts.policy_id')
    .where('policies.rule_set', policy.rule_set)
    .whereNot('contracts.policy_id', policy.id)
    .whereIn('contracts.status', [...frozenContractStatuses])
    .whereIn('contracts.care_type', policy.care_types)
    .where('contracts.starts_on', '<=', `${policy.reference_year}-12-31`)
    .where('contracts.ends_on', '>=', `${policy.reference_year}-01-01`)
    .orderBy('contracts.starts_on')
    .orderBy('contracts.id')
    .select('contracts.*')
  const last = new Map(rows.map((row) => [`${row.provider_id} ${row.care_type}`, row]))
  const contracts = [...last.values()].map((row) => decode<Contract>(contractFields, row))
  const amendments = await amendmentsOf(
    db,
    contracts.filter(({ amended }) => amended).map(({ id }) => id),
  )
  return contracts.map((contract) => termsOn(contract, amendments.get(contract.id) ?? [], today))
}

/** The track of the contract where the new policy lets the provider in there, else the digital one; null where neither does. */
function trackFor(policy: Policy, contract: Contract, provider: Provider, today: string): string | null {
  const tracks = [provider.kind === 'independent' && policy.tracks.includes('vrijgevestigd') ? 'vrijgevestigd' : contract.track, 'digitaal']
  const fits = (track: string): boolean => {
    if (!policy.tracks.includes(track)) return false
    const draft = {
      ...contract,
      track,
      policy_id: policy.id,
      origin: 'known',
      status: 'draft',
      starts_on: policy.contract_starts_on,
      ends_on: policy.contract_ends_on,
      plafond_cents: null,
    }
    const facts = { policy, contract: draft, before: null, provider, qualifications: [], lines: [], assessments: [], proposals: [], today }
    const { invalid, refusals } = judgeContract(facts as never, 'save')
    return invalid.length + refusals.length === 0
  }
  return tracks.find(fits) ?? null
}

const BATCH_SIZE = 1000

async function providersOf(db: Knex, ids: readonly number[]): Promise<Map<number, Provider>> {
  const found = new Map<number, Provider>()
  for (let from = 0; from < ids.length; from += BATCH_SIZE)
    for (const row of await db('providers').whereIn('id', ids.slice(from, from + BATCH_SIZE))) found.set(row.id, decode<Provider>(providerFields, row))
  return found
}
