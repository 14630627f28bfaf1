/** A row as it is stored; lists are still arrays until `stored` writes them as JSON text. */
export type Row = Record<string, unknown> & { id: number }

/** Who does what in the demo. */
export interface Actor {
  id: number | null
  name: string
}

interface Event {
  on: string
  sequence: number
  actor: Actor
  action: 'create' | 'update'
  resource: string
  record: Row
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  private_fields: readonly string[]
}

/** Rows made and changed in the order of the days they were, with the audit trail that belongs to it. */
export class History {
  readonly tables = new Map<string, Row[]>()
  readonly #events: Event[] = []
  readonly #lastDay = new Map<Row, string>()
  readonly #nextIds: ReadonlyMap<string, number>

  /** `nextIds` gives the first free id of each table. */
  constructor(nextIds: ReadonlyMap<string, number>) {
    this.#nextIds = nextIds
  }

  rows(table: string): Row[] {
    let rows = this.tables.get(table)
    if (!rows) {
      rows = []
      this.tables.set(table, rows)
    }
    return rows
  }

  /** A new record, made by `actor` on the day `on`. */
  create(resource: string, fields: Record<string, unknown>, on: string, actor: Actor, privateNames: readonly string[] = []): Row {
    const record = this.make(resource, fields, on)
    const after = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
    this.#note({ on, actor, action: 'create', resource, record, before: null, after, private_fields: touched(privateNames, after) })
    return record
  }

  /** A new record without an event of its own: it was made along with another one. */
  make(resource: string, fields: Record<string, unknown>, on: string): Row {
    const rows = this.rows(resource)
    const record: Row = {
      ...fields,
      id: (this.#nextIds.get(resource) ?? 1) + rows.length,
      version: 1,
      created_at: `${on}T07:30:00.000Z`,
      updated_at: `${on}T07:30:00.000Z`,
    }
    rows.push(record)
    this.#lastDay.set(record, on)
    return record
  }

  /** Changes a record on the day `on`; a day before its latest change is a fault of the demo. */
  update(resource: string, record: Row, changes: Record<string, unknown>, on: string, actor: Actor, privateNames: readonly string[] = []): void {
    const last = this.#lastDay.get(record) ?? on
    if (on < last) throw new Error(`${resource} ${record.id} changes on ${on}, after its change of ${last}`)
    const before: Record<string, unknown> = {}
    for (const field of Object.keys(changes)) before[field] = record[field] ?? null
    Object.assign(record, changes, { version: (record.version as number) + 1 })
    this.#lastDay.set(record, on)
    this.#note({ on, actor, action: 'update', resource, record, before, after: changes, private_fields: touched(privateNames, changes) })
  }

  /** The audit events in order of time, and the times of the records they touch. Events of `today` lie early in the morning. */
  auditEvents(today: string): Row[] {
    const events = this.#events.sort((one, other) => (one.on === other.on ? one.sequence - other.sequence : one.on < other.on ? -1 : 1))
    const perDay = new Map<string, number>()
    for (const { on } of events) perDay.set(on, (perDay.get(on) ?? 0) + 1)
    const seen = new Map<string, number>()
    return events.map((event, index) => {
      const nth = seen.get(event.on) ?? 0
      seen.set(event.on, nth + 1)
      const at = instantOn(event.on, nth / perDay.get(event.on)!, event.on === today)
      if (event.action === 'create') event.record.created_at = at
      event.record.updated_at = at
      return {
        id: (this.#nextIds.get('audit_events') ?? 1) + index,
        at,
        actor: event.actor.name,
        actor_id: event.actor.id,
        action: event.action,
        resource: event.resource,
        record_id: event.record.id,
        before: event.before,
        after: event.after,
        private_fields: event.private_fields.length > 0 ? event.private_fields : null,
        private_only:
          event.action === 'update' && event.private_fields.length > 0 && Object.keys(event.after).every((name) => event.private_fields.includes(name)),
      }
    })
  }

  #note(event: Omit<Event, 'sequence'>): void {
    this.#events.push({ ...event, sequence: this.#events.length })
  }
}

/** All private fields of a record, where one of them is among `values`. */
function touched(privateNames: readonly string[], values: Record<string, unknown>): readonly string[] {
  return privateNames.some((name) => name in values) ? privateNames : []
}

/** A moment in the working day of `date`, `share` of the way from its begin to its end. */
function instantOn(date: string, share: number, early: boolean): string {
  const begin = early ? 4 * 3_600_000 : 7.5 * 3_600_000
  const length = early ? 3_600_000 : 8 * 3_600_000
  return new Date(Date.parse(`${date}T00:00:00Z`) + begin + Math.floor(share * length)).toISOString()
}
