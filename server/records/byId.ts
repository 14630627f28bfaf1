import type { Knex } from 'knex'
import type { RecordBase } from '../model/field.ts'
import { alongWith } from './along.ts'
import { selection } from './codec.ts'
import type { Resource } from './resource.ts'

/** What is read of a record: as on a page, alone with all that it is shown with (and to whom), or that and locked (on PostgreSQL) until the transaction ends. */
type Kind = 'plain' | 'single' | 'locked' | 'single_for_others'

/** The SQL of a query as Knex composed it; the id that it was composed with is the first of its values. */
type Composed = Knex.Sql & { bindings: readonly unknown[] }

const composed = new WeakMap<object, Map<string, Composed>>()

/**
 * The query for one stored record by its id, to be read with `readRow`. Its SQL is composed once for each database, resource and kind: Knex takes as long
 * for that as SQLite takes to answer, and most requests ask for a record.
 */
export function byId<Row extends RecordBase>(resource: Resource<Row>, id: number, db: Knex, kind: Kind): PromiseLike<Record<string, unknown> | undefined> {
  const { config } = db.client as { config: object }
  const known = composed.get(config) ?? new Map<string, Composed>()
  composed.set(config, known)
  const key = `${resource.name} ${kind}`
  const sql = known.get(key) ?? (compose(resource, db, kind).toSQL() as Composed)
  known.set(key, sql)
  const query = db.queryBuilder()
  query.toSQL = () => ({ ...sql, bindings: [id, ...sql.bindings.slice(1)] })
  return query as unknown as PromiseLike<Record<string, unknown> | undefined>
}

function compose(resource: Resource, db: Knex, kind: Kind): Knex.QueryBuilder {
  const query = db(resource.name)
    .select(selection(resource, db, kind !== 'plain', kind === 'single_for_others'))
    .where(`${resource.name}.id`, 0)
  return kind === 'locked' ? query.select(alongWith(resource, db)).forUpdate().first() : query.first()
}
