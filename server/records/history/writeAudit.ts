import type { Knex } from 'knex'
import type { Actor } from '../../platform/auth/actor.ts'
import { contractOfSql, recordNameSql } from './recordNames.ts'

export interface AuditEntry {
  actor: Actor
  action: 'create' | 'update' | 'delete'
  resource: string
  record_id: number
  /** Only the fields that changed; null where there was or is no record. */
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  /** Names of fields that only contracting staff and team leads may read: all that the record has, where one of them changed. */
  private_fields: readonly string[]
  /** The business day of the save that it tells of. */
  business_day?: string
}

/** What an event says of a value that is kept from everybody (a password). */
export const kept = 'gewijzigd'

/** Writes one audit event in the transaction of the save itself: a log that cannot be written stops the save. */
export async function writeAudit(trx: Knex.Transaction, entry: AuditEntry): Promise<void> {
  await writeAudits(trx, [entry])
}

/** Rows of one statement, at most: SQLite takes a limited number of values. */
const BATCH_SIZE = 100

/** Writes several audit events, in their order. */
export async function writeAudits(trx: Knex.Transaction, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => stored(trx, entry))
  for (let first = 0; first < rows.length; first += BATCH_SIZE) await trx('audit_events').insert(rows.slice(first, first + BATCH_SIZE))
}

function stored(trx: Knex.Transaction, { actor, before, after, private_fields, ...rest }: AuditEntry): Record<string, unknown> {
  return {
    ...rest,
    at: new Date().toISOString(),
    actor: actor.full_name,
    actor_id: actor.id,
    // Its name as it is now: of a record that goes, to be written before it is gone.
    record_name: ofRecord(trx, recordNameSql(rest.resource, '?'), rest.record_id),
    contract_id: ofRecord(trx, contractOfSql(rest.resource, '?'), rest.record_id),
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    private_fields: private_fields.length > 0 ? JSON.stringify(private_fields) : null,
    private_only: rest.action === 'update' && private_fields.length > 0 && Object.keys(after ?? {}).every((name) => private_fields.includes(name)),
  }
}

function ofRecord(trx: Knex.Transaction, sql: string, record_id: number): Knex.Raw {
  return sql.includes('?') ? trx.raw(sql, [record_id]) : trx.raw(sql)
}
