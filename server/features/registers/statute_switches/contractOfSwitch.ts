import type { StatuteSwitch } from '../../../model/statuteSwitch.ts'
import { statuteCategories } from '../../../policy/engine/statuteSwitchRow.ts'
import type { SaveContext } from '../../../records/resource.ts'
import { createRecord } from '../../../records/save.ts'
import { contracts } from '../../contracts/contracts.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { careTypeOf } from './statuteSwitchFacts.ts'

/** Accepting a notice makes a draft in the track of the new category, by the same save as any contract; its origin lets the provider count as a known one (GGZ-S-4). */
export async function contractOfSwitch({ trx, before, after, actor, today }: SaveContext<StatuteSwitch>): Promise<void> {
  if (after.status !== 'accepted' || before?.status === 'accepted') return
  const { policy } = await policySnapshot(trx, after.policy_id)
  const draft = {
    provider_id: after.provider_id,
    policy_id: after.policy_id,
    care_type: careTypeOf(policy),
    track: statuteCategories[after.to_category].track,
    origin: 'statute_switch',
    starts_on: after.effective_on,
    ends_on: policy.contract_ends_on,
    owner_id: after.owner_id,
  }
  after.contract_id = (await createRecord(contracts, draft, { actor, today, caused_by: 'statute_switches' }, trx)).id
}
