import type { PlafondRequest } from '../../model/plafondRequest.ts'
import type { PlafondRequestFacts } from '../../policy/engine/facts.ts'
import { plafondOn } from '../../policy/rule_sets/common/amendments.ts'
import { plafondWithout } from '../../policy/rule_sets/common/decidedAnew.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'
import type { JudgedContext } from '../../records/resource.ts'
import { refreshTerms } from '../contracts/termsInForce.ts'

/**
 * A grant raises the plafond by an amendment that keeps the old value, effective on the day of the decision, in the decision's transaction (GGZ-PL-9). A
 * decision that is taken anew replaces it from its own day on, down to what would be in force without it where nothing is granted any more.
 */
export async function grant({ trx, after, actor, today, facts }: JudgedContext<PlafondRequest, PlafondRequestFacts>): Promise<void> {
  const { contract, amendments } = facts
  const decided_on = after.decided_on!
  const old_value = plafondOn(contract, amendments, decided_on)
  const new_value = after.granted_cents || plafondWithout(contract, amendments, after.id, decided_on)
  if (old_value === new_value) return
  const now = new Date().toISOString()
  const amendment = {
    contract_id: after.contract_id,
    field: 'plafond_cents',
    old_value,
    new_value,
    effective_on: decided_on,
    reason: after.motivation,
    plafond_request_id: after.id,
    entered_by: actor.id,
  }
  const stored = { ...amendment, old_value: JSON.stringify(old_value), new_value: JSON.stringify(new_value), version: 1, created_at: now, updated_at: now }
  const [inserted] = await trx('amendments').insert(stored).returning('id')
  await refreshTerms(trx, [after.contract_id], today)
  await writeAudit(trx, { actor, action: 'create', resource: 'amendments', record_id: inserted.id, before: null, after: amendment, private_fields: [] })
}
