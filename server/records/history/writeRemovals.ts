import type { Knex } from 'knex'
import type { RecordBase } from '../../model/field.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { fieldOf } from '../codec.ts'
import type { Resource } from '../resource.ts'
import { touchedPrivate } from './touchedPrivate.ts'
import { type AuditEntry, writeAudits } from './writeAudit.ts'

/** Logs that records of a resource go along with another one, each with the values that it had. */
export async function writeRemovals<Row extends RecordBase>(trx: Knex.Transaction, actor: Actor, resource: Resource<Row>, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(resource.fields)
  const entries = rows.map((row): AuditEntry => {
    const before = Object.fromEntries(names.map((name) => [name, fieldOf(row, name) ?? null]))
    return { actor, action: 'delete', resource: resource.name, record_id: row.id, before, after: null, private_fields: touchedPrivate(resource, [row], names) }
  })
  await writeAudits(trx, entries)
}
