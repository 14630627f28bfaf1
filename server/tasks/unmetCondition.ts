import type { Assessment } from '../assessments/assessmentFields.ts'
import { writeAudit } from '../audit/writeAudit.ts'
import type { Condition } from '../conditions/conditionFields.ts'
import type { Contract } from '../contracts/contractFields.ts'
import type { SaveContext } from '../resources/resource.ts'

type Saving = Pick<SaveContext<never>, 'trx' | 'actor' | 'today'>

const failing: readonly string[] = ['not_met', 'present', 'open']
const running: readonly string[] = ['signed', 'active']

/**
 * A condition that stops being met on a signed or active contract does not undo it: it raises a task for a decision (GGZ-U-0, KV-I-1).
 * The task is done when the condition is met again.
 */
export async function followUnmetCondition({ trx, actor, today }: Saving, contract: Contract, condition: Condition, after: Assessment): Promise<void> {
  const task = { kind: 'condition_unmet', subject: 'contracts', subject_id: contract.id, clause: condition.clause }
  const known = await trx('tasks')
    .where({ ...task, done: false })
    .first('id')
  const isUnmet = running.includes(contract.status) && failing.includes(after.outcome)
  if (isUnmet === Boolean(known)) return
  const now = new Date().toISOString()
  const event = { actor, resource: 'tasks', private_fields: condition.private ? ['clause'] : [] }
  if (known) {
    await trx('tasks').where({ id: known.id }).update({ done: true, updated_at: now }).increment('version', 1)
    await writeAudit(trx, { ...event, action: 'update', record_id: known.id, before: { done: false }, after: { done: true } })
  } else {
    const raised = { ...task, due_on: today, done: false }
    const [{ id }] = await trx('tasks')
      .insert({ ...raised, version: 1, created_at: now, updated_at: now })
      .returning('id')
    await writeAudit(trx, { ...event, action: 'create', record_id: id, before: null, after: raised })
  }
}
