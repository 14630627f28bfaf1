import type { Knex } from 'knex'
import { addDays } from '../../model/dates.ts'
import { type WorkTerm, weekAhead } from '../../model/work.ts'
import { applyFilter } from '../../records/applyFilter.ts'
import { containsText } from '../../records/containsText.ts'
import { comparableText } from '../../records/listQuery.ts'
import { recordsWith, searchedWords } from '../../records/searchWords.ts'
import { quoted } from './workColumns.ts'
import { type WorkQuery, workRecord } from './workQuery.ts'
import type { WorkAsk } from './workSource.ts'
import { sourcesFor } from './workSources.ts'

/** What a thing that waits is known by. */
const idSql = `work.kind || '.' || work.subject || '.' || cast(work.subject_id as varchar(12)) || coalesce('.' || cast(work.part_id as varchar(12)), '')`

/** How far off its day is. */
export function termSql(today: string): string {
  return `case when work.due_on is null then 'none' when work.due_on < ${quoted(today)} then 'late' when work.due_on <= ${quoted(addDays(today, weekAhead))} then 'week' else 'later' end`
}

/**
 * All that this one may do and asks about, put together from every source, with what was put away of it. Each filter stands within each select, where it
 * finds its index. Null where there is nothing that this one may do.
 * @returns the query within an object: a promise of a query would carry it out
 */
export async function workUnion(ask: WorkAsk, query: WorkQuery): Promise<{ union: Knex.QueryBuilder } | null> {
  const { db, actor } = ask
  const wanted = wantedKinds(query)
  const selects: Knex.QueryBuilder[] = []
  for (const source of sourcesFor(actor)) if (source.kinds.some((kind) => !wanted || wanted.includes(kind))) selects.push(...(await source.select(ask)))
  if (selects.length === 0) return null
  const narrowed = selects.map((select) => narrow(db.select('work.*', db.raw(`${idSql} as id`)).from(select.as('work')), ask, query))
  const [first, ...others] = narrowed
  const marked = db
    .from(first!.unionAll(others).as('work'))
    .joinRaw(`left join work_marks on work_marks.item = work.id and work_marks.user_id = ${Number(actor.id ?? 0)}`)
  return { union: putAway(marked, ask, query) }
}

function wantedKinds({ filter: { kind } }: WorkQuery): readonly unknown[] | null {
  return kind === undefined ? null : [kind].flat()
}

function narrow(select: Knex.QueryBuilder, { db, actor, today }: WorkAsk, query: WorkQuery): Knex.QueryBuilder {
  applyFilter(workRecord, select, { filter: query.filter }, actor, db)
  if (query.ids) select.whereIn(db.raw(idSql) as unknown as string, [...query.ids])
  if (query.ids) select.whereIn('work.subject_id', query.ids.map((id) => Number(id.split('.')[2])).filter(Number.isSafeInteger))
  if (!query.upcoming) select.where((one) => one.whereNull('work.shown_from').orWhere('work.shown_from', '<=', today))
  if (query.teams)
    select.whereIn(
      'work.owner_id',
      db('users')
        .whereIn('team', [...query.teams])
        .select('id'),
    )
  if (query.terms) ofTerms(select, today, query.terms)
  if (query.q) search(select, db, query.q)
  return select
}

/** Written out for each term, so that an index on the day serves. */
function ofTerms(select: Knex.QueryBuilder, today: string, terms: readonly WorkTerm[]): void {
  const week = addDays(today, weekAhead)
  select.where((any) => {
    for (const term of terms) {
      if (term === 'none') any.orWhereNull('work.due_on')
      if (term === 'late') any.orWhere('work.due_on', '<', today)
      if (term === 'week') any.orWhereBetween('work.due_on', [today, week])
      if (term === 'later') any.orWhere('work.due_on', '>', week)
    }
    if (terms.length === 0) any.whereRaw('1 = 0')
  })
}

/** By the words of the provider, or by a part of the reference. */
function search(select: Knex.QueryBuilder, db: Knex, q: string): void {
  const term = comparableText(q).trim()
  const words = searchedWords(term)
  select.where((one) => {
    one.where(containsText(db, 'work.reference', term))
    if (words.length > 0) one.orWhere((named) => words.map((word) => named.whereIn('work.provider_id', recordsWith(db, 'providers', word))))
  })
}

const seen = '(work_marks.seen_as is not null and work_marks.seen_as = work.fingerprint)'

/** Without what was put away; or only that. */
function putAway(marked: Knex.QueryBuilder, { today }: WorkAsk, { hidden, ids }: WorkQuery): Knex.QueryBuilder {
  const planned = `(work_marks.planned_on is not null and work_marks.planned_on > ${quoted(today)})`
  if (hidden === 'seen') return marked.whereRaw(seen)
  if (hidden === 'planned') return marked.whereRaw(planned)
  return ids ? marked : marked.whereRaw(`not ${seen} and not ${planned}`)
}

export const seenSql = `case when ${seen} then 1 else 0 end`
