import type { Knex } from 'knex'
import { dateColumn, dropColumns, dropTables } from './columns.ts'

/**
 * What a user put away of the work that waits: seen as it was, or put on a day of one's own. And of each change the business day it was made on, so that a
 * draft without movement is told by the calendar that all else goes by. The indexes are those that lists of work read by.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('work_marks', (table) => {
    table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
    table.string('item', 120).notNullable()
    // What the work was like when it was marked as seen; it comes back when that changes.
    table.string('seen_as', 200)
    dateColumn(table, 'planned_on')
    table.primary(['user_id', 'item'])
    table.check('seen_as is not null or planned_on is not null', {}, 'work_mark_says_something')
  })
  await db.schema.alterTable('audit_events', (table) => {
    dateColumn(table, 'business_day')
  })
  await db.schema.alterTable('contracts', (table) => {
    table.index(['owner_id', 'status', 'next_due_on'], 'contracts_of_owner')
  })
  await db.raw('create index assessments_that_end on assessments (contract_id, valid_until) where valid_until is not null')
  await db.raw('create index tasks_open on tasks (kind, subject, subject_id) where not done')
}

export async function down(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => {
    table.dropIndex([], 'contracts_of_owner')
  })
  for (const name of ['assessments_that_end', 'tasks_open']) await db.raw('drop index ??', [name])
  await dropColumns(db, 'audit_events', ['business_day'])
  await dropTables(db, ['work_marks'])
}
