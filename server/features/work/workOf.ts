import type { Knex } from 'knex'
import type { WorkItem } from '../../model/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { MAX_PAGE } from '../../records/listQuery.ts'
import { workColumnNames } from './workColumns.ts'
import { allWork, type WorkQuery } from './workQuery.ts'
import { seenSql, termSql, workUnion } from './workUnion.ts'

export interface WorkPage {
  records: WorkItem[]
  first: number
  total: number
}

type Stored = Omit<WorkItem, 'seen' | 'provider_name' | 'owner_name'> & { seen: number; total: number }

/**
 * What waits for somebody on a day, derived from the records at this moment: a page of it with how much there is in all. What one may not do is not in it,
 * nor what one has put away.
 */
export async function workOf(db: Knex, actor: Actor, today: string, query: Partial<WorkQuery> = {}): Promise<WorkPage> {
  const asked = { ...allWork, ...query }
  const found = await workUnion({ db, actor, today }, asked)
  if (found === null) return { records: [], first: asked.first, total: 0 }
  const { union } = found
  const page = union
    .clone()
    .select([...workColumnNames, 'id'].map((name) => `work.${name}`))
    .select('work_marks.planned_on', db.raw(`${seenSql} as seen`), db.raw(`${termSql(today)} as term`), db.raw('count(*) over () as total'))
  orderBy(page, asked, db)
  const stored: Stored[] = await page.limit(asked.limit ?? MAX_PAGE).offset(asked.first)
  const total = stored[0]?.total ?? (asked.first > 0 ? await countOf(union) : 0)
  return { records: await named(db, stored), first: asked.first, total }
}

async function countOf(union: Knex.QueryBuilder): Promise<number> {
  const [row] = await union.clone().count({ total: '*' })
  return Number(row?.total ?? 0)
}

/** What has no day comes last, however it is sorted; what is alike stands in a fixed order. */
function orderBy(page: Knex.QueryBuilder, { sort: [field, direction] }: WorkQuery, db: Knex): void {
  const column =
    field === 'provider_id' ? db.raw('(select providers.name_sort from providers where providers.id = work.provider_id)') : db.raw('??', [`work.${field}`])
  page.orderByRaw(`? ${direction} nulls last, work.due_on nulls last, work.kind, work.subject_id, work.part_id`, [column])
}

/** With the names of providers and owners: two looks for a page. */
async function named(db: Knex, rows: readonly Stored[]): Promise<WorkItem[]> {
  const providers = await namesOf(
    db,
    'providers',
    'name',
    rows.map(({ provider_id }) => provider_id),
  )
  const owners = await namesOf(
    db,
    'users',
    'full_name',
    rows.map(({ owner_id }) => owner_id),
  )
  return rows.map(({ seen, total: _total, ...row }) => ({
    ...row,
    provider_name: providers.get(row.provider_id ?? 0) ?? null,
    owner_name: owners.get(row.owner_id ?? 0) ?? null,
    seen: seen === 1,
  }))
}

async function namesOf(db: Knex, table: string, column: string, ids: readonly (number | null)[]): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows: { id: number; name: string }[] = await db(table).whereIn('id', wanted).select('id', { name: column })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
