import type { Contract } from '../../model/contract.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { refusalBy, type Verdict } from '../../policy/engine/verdict.ts'
import type { SaveContext } from '../../records/resource.ts'

const MESSAGE =
  'Een overstap van kwaliteitsstatuut is alleen de herkomst van een overeenkomst die uit een geaccepteerde melding ontstond; u kunt die herkomst niet zelf kiezen.'

/**
 * Origin `statute_switch` is made by an accepted notice alone (GGZ-S-1), so that nobody spares a newcomer its clauses by typing it. It can be put
 * back on the very contract that a notice made.
 * @returns the refusal, by the clause of the policy that says whose origin is what
 */
export async function switchedOrigin({ trx, before, after, caused_by }: SaveContext<Contract>, policy: Policy): Promise<Verdict> {
  const kept = before?.origin === after.origin && before.provider_id === after.provider_id && before.policy_id === after.policy_id
  if (after.origin !== 'statute_switch' || kept || caused_by === 'statute_switches') return { invalid: [], refusals: [] }
  const { provider_id, policy_id } = after
  const notice = before && (await trx('statute_switches').where({ contract_id: before.id, provider_id, policy_id, status: 'accepted' }).first('id'))
  if (notice) return { invalid: [], refusals: [] }
  const clause = ['GGZ-S-1', 'KV-I-1'].find((code) => policy.clauses.has(code))
  if (!clause) return { invalid: [{ field: 'origin', message: MESSAGE }], refusals: [] }
  return { invalid: [], refusals: [refusalBy(policy, clause, after.track, 'origin', MESSAGE)] }
}
