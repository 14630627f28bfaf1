import type { Knex } from 'knex'
import type { Actor } from '../../platform/auth/actor.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'

const subject = 'publications'

/** Raises the task that says that a scheduled list did not go out, for whoever scheduled it. */
export async function raiseStoppedTask(trx: Knex.Transaction, publication_id: number, actor: Actor, today: string): Promise<void> {
  const now = new Date().toISOString()
  const raised = { kind: 'publication_stopped', subject, subject_id: publication_id, clause: null, due_on: today, done: false, owner_id: actor.id }
  const [made] = await trx('tasks')
    .insert({ ...raised, version: 1, created_at: now, updated_at: now })
    .returning('id')
  await writeAudit(trx, { actor, action: 'create', resource: 'tasks', record_id: made.id, before: null, after: raised, private_fields: [] })
}

/** The task is done once the list is checked again, or thrown away. */
export async function endStoppedTasks(trx: Knex.Transaction, publication_id: number, actor: Actor): Promise<void> {
  const open: { id: number }[] = await trx('tasks').where({ subject, subject_id: publication_id, done: false }).select('id')
  for (const { id } of open) {
    await trx('tasks').where({ id }).update({ done: true, updated_at: new Date().toISOString() }).increment('version', 1)
    await writeAudit(trx, { actor, action: 'update', resource: 'tasks', record_id: id, before: { done: false }, after: { done: true }, private_fields: [] })
  }
}
