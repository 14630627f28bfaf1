import type { Knex } from 'knex'
import type { Fields } from '../../server/model/field.ts'
import { decode } from '../../server/records/codec.ts'

export interface PastEvent {
  id: number
  at: string
  actor_id: number | null
  action: string
  record_id: number
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}

export interface PastRow {
  id: number
  created_at: string
  [field: string]: unknown
}

/** The records of one table with their audit trail, so that each can be seen as it stood at any event. */
export interface Past {
  rows: PastRow[]
  /** Events of this table, oldest first. */
  events: PastEvent[]
  /** The record as it stood just before the event `id`; null when it did not exist yet. */
  before(row: PastRow, event_id: number): PastRow | null
  /** The record as it stood just after it. */
  after(row: PastRow, event_id: number): PastRow | null
}

/** Reads a table and its audit trail. Records whose making was not audited by itself count as there from the start. */
export async function pastOf(db: Knex, resource: string, fields: Fields): Promise<Past> {
  const rows = (await db(resource).select().orderBy('id')).map((row) => decode(fields, row) as unknown as PastRow)
  const stored = await db('audit_events').where({ resource }).orderBy('id')
  const events = stored.map((event): PastEvent => ({ ...event, before: event.before && JSON.parse(event.before), after: JSON.parse(event.after) }))
  const byRecord = new Map<number, PastEvent[]>()
  for (const event of events) byRecord.set(event.record_id, [...(byRecord.get(event.record_id) ?? []), event])
  const stateAt = (row: PastRow, keeps: (event: PastEvent) => boolean): PastRow | null => {
    const state = { ...row }
    for (const event of (byRecord.get(row.id) ?? []).toReversed()) {
      if (keeps(event)) continue
      if (event.action === 'create') return null
      Object.assign(state, event.before)
    }
    return state
  }
  return {
    rows,
    events,
    before: (row, event_id) => stateAt(row, ({ id }) => id < event_id),
    after: (row, event_id) => stateAt(row, ({ id }) => id <= event_id),
  }
}
