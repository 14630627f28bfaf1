import type { Condition } from '../conditions/conditionFields.ts'
import type { Contract } from '../contracts/contractFields.ts'
import { policyBook } from '../policies/policyStore.ts'
import type { SaveContext } from '../resources/resource.ts'

/** Whether a condition of the catalogue holds for a contract's track and care type. */
export function appliesTo(condition: Pick<Condition, 'tracks' | 'care_types'>, contract: Pick<Contract, 'track' | 'care_type'>): boolean {
  return condition.tracks.includes(contract.track) && (condition.care_types.length === 0 || condition.care_types.includes(contract.care_type))
}

/**
 * Makes one open assessment for each condition that applies to a new contract. When a draft moves to another policy, track or care type, those
 * that no longer apply go and the missing ones are made; answers to conditions that still apply stay.
 */
export async function assessmentsFollow({ trx, before, after }: SaveContext<Contract>): Promise<void> {
  const same = before && before.policy_id === after.policy_id && before.track === after.track && before.care_type === after.care_type
  if (same) return
  const { conditions } = await policyBook(trx, after.policy_id)
  const wanted = conditions.filter((condition) => appliesTo(condition, after)).map(({ id }) => id)
  const present: number[] = before ? await trx('assessments').where({ contract_id: after.id }).pluck('condition_id') : []
  const surplus = present.filter((id) => !wanted.includes(id))
  if (surplus.length > 0) await trx('assessments').where({ contract_id: after.id }).whereIn('condition_id', surplus).del()
  const missing = wanted.filter((id) => !present.includes(id))
  const base = { contract_id: after.id, outcome: 'open', version: 1, created_at: after.updated_at, updated_at: after.updated_at }
  if (missing.length > 0) await trx('assessments').insert(missing.map((condition_id) => ({ ...base, condition_id })))
}
