import { writeAudit } from '../audit/writeAudit.ts'
import { refreshTerms } from '../contracts/termsInForce.ts'
import { plafondOn } from '../policy/judge.ts'
import type { PlafondRequestFacts } from '../policy/subjects.ts'
import type { SaveContext } from '../resources/resource.ts'
import type { PlafondRequest } from './plafondRequestFields.ts'

/** A grant raises the plafond by an amendment that keeps the old value, effective on the day of the decision, in the decision's transaction (GGZ-PL-9). */
export async function grant({ trx, after, actor, today, found }: SaveContext<PlafondRequest>): Promise<void> {
  const { contract, amendments } = found.facts as PlafondRequestFacts
  const now = new Date().toISOString()
  const amendment = {
    contract_id: after.contract_id,
    field: 'plafond_cents',
    old_value: plafondOn(contract, amendments, after.decided_on!),
    new_value: after.granted_cents,
    effective_on: after.decided_on,
    reason: after.motivation,
    plafond_request_id: after.id,
  }
  const stored = {
    ...amendment,
    old_value: JSON.stringify(amendment.old_value),
    new_value: JSON.stringify(amendment.new_value),
    version: 1,
    created_at: now,
    updated_at: now,
  }
  const [inserted] = await trx('amendments').insert(stored).returning('id')
  await refreshTerms(trx, [after.contract_id], today)
  await writeAudit(trx, { actor, action: 'create', resource: 'amendments', record_id: inserted.id, before: null, after: amendment, private_fields: [] })
}
