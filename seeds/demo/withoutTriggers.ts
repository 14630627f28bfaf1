import type { Knex } from 'knex'

/** Does `work` while the triggers of these tables rest, in its transaction. They are there again, as they were, before it ends. */
export async function withoutTriggers(trx: Knex.Transaction, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  if (trx.client.config.client === 'pg') {
    for (const table of tables) await trx.raw('alter table ?? disable trigger user', [table])
    await work()
    for (const table of tables) await trx.raw('alter table ?? enable trigger user', [table])
    return
  }
  const triggers: { name: string; sql: string }[] = await trx('sqlite_master').where({ type: 'trigger' }).whereIn('tbl_name', tables).select('name', 'sql')
  for (const { name } of triggers) await trx.raw('drop trigger ??', [name])
  await work()
  for (const { sql } of triggers) await trx.raw(sql)
}
