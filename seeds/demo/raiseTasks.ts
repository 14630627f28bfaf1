import type { Knex } from 'knex'
import { tasksOfTheDay } from '../../server/features/tasks/tasksOfTheDay.ts'

/** The tasks that time has raised by `today`, each at the beginning of the day that it was due. */
export async function raiseTasks(trx: Knex.Transaction, today: string): Promise<void> {
  const told: number[] = await trx('tasks').pluck('id')
  await tasksOfTheDay.run(trx, { since: null, today })
  for (const { id, due_on } of await trx('tasks').whereNotIn('id', told).select('id', 'due_on')) {
    const at = `${due_on}T05:00:00.000Z`
    await trx('tasks').where({ id }).update({ created_at: at, updated_at: at })
    await trx('audit_events').where({ resource: 'tasks', record_id: id }).update({ at })
  }
}
