import type { Knex } from 'knex'
import { contractOfSql, namedResources, recordNameSql } from './recordNames.ts'

/** Gives the events that have no name yet that of their record, and the contract that they belong to: those that were written without. */
export async function nameEvents(db: Knex): Promise<void> {
  const present: string[] = await db('audit_events').distinct('resource').pluck('resource')
  for (const resource of namedResources.filter((name) => present.includes(name)))
    await db('audit_events')
      .where({ resource, record_name: null })
      .update({
        record_name: db.raw(recordNameSql(resource, 'audit_events.record_id')),
        contract_id: db.raw(contractOfSql(resource, 'audit_events.record_id')),
      })
}
