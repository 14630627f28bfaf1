import type { Amendment } from '../../model/amendment.ts'
import type { PlafondRequest } from '../../model/plafondRequest.ts'
import type { PlafondRequestFacts } from '../../policy/engine/facts.ts'
import { plafondOn } from '../../policy/rule_sets/common/amendments.ts'
import { plafondWithout } from '../../policy/rule_sets/common/decidedAnew.ts'
import { resourceNamed } from '../../records/registry.ts'
import type { JudgedContext } from '../../records/resource.ts'
import { createRecord } from '../../records/save.ts'

/**
 * A grant raises the plafond by an amendment that keeps the old value, effective on the day of the decision, in the decision's transaction (GGZ-PL-9). A
 * decision that is taken anew replaces it from its own day on, down to what would be in force without it where nothing is granted any more.
 */
export async function grant({ trx, after, actor, today, facts }: JudgedContext<PlafondRequest, PlafondRequestFacts>): Promise<void> {
  const { contract, amendments } = facts
  const { contract_id } = after
  const decided_on = after.decided_on!
  const new_value = after.granted_cents || plafondWithout(contract, amendments, after.id, decided_on)
  if (new_value === plafondOn(contract, amendments, decided_on)) return
  const amendment = { contract_id, field: 'plafond_cents', new_value, effective_on: decided_on, reason: after.motivation, plafond_request_id: after.id }
  await createRecord(resourceNamed<Amendment>('amendments'), amendment, { actor, today, caused_by: 'plafond_requests' }, trx)
}
