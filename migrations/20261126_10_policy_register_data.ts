import type { Knex } from 'knex'
import { readInventory } from '../seeds/policies/seedPolicies.ts'
import { dateColumn, dropColumns } from './columns.ts'

/**
 * What registers rest on: the criteria of a framework that has one clause (KV-F-0), when the uniform extra conditions were published (KV-P-15), and how
 * long the experiment with modular funding runs (KV-P-14). Policies that are there already get them from the inventory.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('policies', (table) => {
    table.text('framework')
    dateColumn(table, 'uniform_conditions_on')
  })
  if (!(await db('policies').first('id'))) return
  for (const { policy, clauses } of readInventory()) {
    const row = await db('policies').where({ code: policy.code }).first('id')
    if (!row) continue
    const { framework, uniform_conditions_on } = policy
    await db('policies')
      .where({ id: row.id })
      .update({ framework: framework && JSON.stringify(framework), uniform_conditions_on })
    const experiment = clauses.find(({ code }) => code === 'KV-P-14')
    if (experiment)
      await db('clauses')
        .where({ policy_id: row.id, code: experiment.code, from_date: null, years: null })
        .update({ from_date: experiment.from_date, years: experiment.years })
  }
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'policies', ['framework', 'uniform_conditions_on'])
}
