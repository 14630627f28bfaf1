import type { Knex } from 'knex'
import { closedContractStatuses } from '../../../model/contract.ts'
import type { StatuteSwitch } from '../../../model/statuteSwitch.ts'
import type { Policy } from '../../../policy/engine/policy.ts'
import type { RegisterSubject } from '../../../policy/engine/registerRules.ts'
import { statuteCategories } from '../../../policy/engine/statuteSwitchRow.ts'
import { policySnapshots } from '../../policies/policyStore.ts'

/** What is read of a notice besides itself: whose it is, and what stands in the way of a contract. */
export interface StatuteSwitchFacts extends RegisterSubject<StatuteSwitch> {
  provider: { name: string; kind: 'institution' | 'independent' }
  /** The reference of the contract that the provider has under this policy already. */
  live_contract: string | null
  policy_status: string
}

/** The kind of care that an accepted notice is contracted for: policies with both categories of the statute are for one kind alone. */
export const careTypeOf = ({ care_types }: Policy): string => care_types[0]!

/** The facts of some notices, in as many queries as of one. */
export async function statuteSwitchFacts(db: Knex, rows: readonly StatuteSwitch[], today: string): Promise<StatuteSwitchFacts[]> {
  const policyIds = [...new Set(rows.map(({ policy_id }) => policy_id))]
  const providerIds = [...new Set(rows.map(({ provider_id }) => provider_id))]
  const snapshots = await policySnapshots(db, policyIds)
  const statuses = new Map((await db('policies').whereIn('id', policyIds).select('id', 'status')).map(({ id, status }) => [id, status]))
  const providers = new Map((await db('providers').whereIn('id', providerIds).select('id', 'name', 'kind')).map(({ id, ...provider }) => [id, provider]))
  const live: { provider_id: number; policy_id: number; care_type: string; reference: string }[] = await db('contracts')
    .whereIn('provider_id', providerIds)
    .whereIn('policy_id', policyIds)
    .whereNotIn('status', [...closedContractStatuses])
    .select('provider_id', 'policy_id', 'care_type', 'reference')
  return rows.map((record) => {
    const { policy } = snapshots.get(record.policy_id)!
    const own = live.find(
      ({ provider_id, policy_id, care_type }) => provider_id === record.provider_id && policy_id === record.policy_id && care_type === careTypeOf(policy),
    )
    return {
      policy,
      contract: { track: statuteCategories[record.to_category].track },
      record,
      today,
      provider: providers.get(record.provider_id)!,
      live_contract: own?.reference ?? null,
      policy_status: statuses.get(record.policy_id)!,
    }
  })
}
