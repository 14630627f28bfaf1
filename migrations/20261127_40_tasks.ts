import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/**
 * Why a task was raised, whether that still holds, and what was decided. One task at a time stands for what a contract no longer meets: also where two
 * servers find it at the same moment.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('tasks', (table) => {
    table.string('cause', 20)
    table.text('reason')
    table.boolean('lasts').notNullable().defaultTo(false)
    table.text('decision')
    // Without a foreign key: SQLite would make the table anew for it.
    table.integer('decided_by')
    dateColumn(table, 'decided_on')
  })
  const first = db('tasks').where({ kind: 'condition_unmet', done: false }).groupBy('subject', 'subject_id', 'clause').min('id')
  await db('tasks').whereIn('id', first).update({ lasts: true })
  await db.raw('create unique index tasks_one_lasting on tasks (kind, subject, subject_id, clause) where lasts')
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop index tasks_one_lasting')
  await dropColumns(db, 'tasks', ['cause', 'reason', 'lasts', 'decision', 'decided_by', 'decided_on'])
}
