import type { Knex } from 'knex'
import type { Assessment } from '../assessments/assessmentFields.ts'
import type { Condition } from '../conditions/conditionFields.ts'
import type { Contract } from '../contracts/contractFields.ts'

const failing: readonly string[] = ['not_met', 'present', 'open']
const running: readonly string[] = ['signed', 'active']

/**
 * A condition that stops being met on a signed or active contract does not undo it: it raises a task for a decision (GGZ-U-0, KV-I-1).
 * The task is done when the condition is met again.
 */
export async function followUnmetCondition(trx: Knex.Transaction, contract: Contract, condition: Condition, after: Assessment, today: string): Promise<void> {
  const task = { kind: 'condition_unmet', subject: 'contracts', subject_id: contract.id, clause: condition.clause }
  const known = await trx('tasks')
    .where({ ...task, done: false })
    .first('id')
  const now = new Date().toISOString()
  if (running.includes(contract.status) && failing.includes(after.outcome)) {
    if (!known) await trx('tasks').insert({ ...task, due_on: today, done: false, version: 1, created_at: now, updated_at: now })
  } else if (known) await trx('tasks').where({ id: known.id }).update({ done: true, updated_at: now }).increment('version', 1)
}
