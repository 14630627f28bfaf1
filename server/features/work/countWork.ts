import type { Knex } from 'knex'
import type { WorkCounts } from '../../model/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { memoize } from '../../platform/database/memoize.ts'
import type { WorkQuery } from './workQuery.ts'
import type { WorkAsk } from './workSource.ts'
import { termSql, workUnion } from './workUnion.ts'

interface Cell {
  kind: string
  turn: string | null
  term: string
  total: number
}

/** How many things wait, by each filter beside the list: a filter's own choice is left out of its own counts, so that it shows what another would find. */
export async function countWork(db: Knex, actor: Actor, today: string, query: WorkQuery): Promise<WorkCounts> {
  const key = `work|${actor.id}|${actor.role}|${today}|${JSON.stringify({ ...query, first: 0, limit: 0 })}`
  return memoize(db, key, () => counted({ db, actor, today }, query))
}

async function counted(ask: WorkAsk, query: WorkQuery): Promise<WorkCounts> {
  const { kind, turn, ...others } = query.filter
  const { terms } = query
  const cells = await cellsOf(ask, { ...query, filter: others, terms: null })
  const ofKind = matching(kind)
  const ofTurn = matching(turn)
  const ofTerm = matching(terms ?? undefined)
  const tally = (column: 'kind' | 'turn' | 'term', fits: (cell: Cell) => boolean): Record<string, number> => {
    const sums: Record<string, number> = {}
    for (const cell of cells) if (fits(cell)) sums[cell[column] ?? 'null'] = (sums[cell[column] ?? 'null'] ?? 0) + cell.total
    return sums
  }
  const total = sum(cells.filter((cell) => ofKind(cell.kind) && ofTurn(cell.turn) && ofTerm(cell.term)))
  return {
    total,
    kind: tally('kind', (cell) => ofTurn(cell.turn) && ofTerm(cell.term)),
    turn: tally('turn', (cell) => ofKind(cell.kind) && ofTerm(cell.term)),
    term: tally('term', (cell) => ofKind(cell.kind) && ofTurn(cell.turn)),
    owner: await byOwner(ask, query, total),
    hidden: await putAway(ask, query),
  }
}

/** Whether a value is one of those that a filter asks for. */
function matching(asked: unknown): (value: unknown) => boolean {
  if (asked === undefined) return () => true
  const wanted: unknown[] = Array.isArray(asked) ? asked : [asked]
  return (value) => wanted.includes(value)
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, cell) => total + cell.total, 0)

async function cellsOf(ask: WorkAsk, query: WorkQuery): Promise<Cell[]> {
  const found = await workUnion(ask, query)
  if (found === null) return []
  const term = ask.db.raw(termSql(ask.today)) as unknown as string
  const rows: Cell[] = await found.union
    .select('work.kind', 'work.turn', ask.db.raw(`${termSql(ask.today)} as term`))
    .count({ total: '*' })
    .groupBy('work.kind', 'work.turn', term)
  return rows.map((row) => ({ ...row, total: Number(row.total) }))
}

/** What is one's own, and what is nobody's. */
async function byOwner(ask: WorkAsk, query: WorkQuery, total: number): Promise<WorkCounts['owner']> {
  const of = (owner_id: number | null): Promise<number> => count(ask, { ...query, filter: { ...query.filter, owner_id } })
  if (ask.actor.id === null) return { mine: 0, unassigned: await of(null) }
  const shown = query.filter.owner_id === ask.actor.id
  return { mine: shown ? total : await of(ask.actor.id), unassigned: await of(null) }
}

async function putAway(ask: WorkAsk, query: WorkQuery): Promise<WorkCounts['hidden']> {
  const user_id = ask.actor.id ?? 0
  if (!(await ask.db('work_marks').where({ user_id }).first('item'))) return { seen: 0, planned: 0 }
  const of = (hidden: 'seen' | 'planned'): Promise<number> => count(ask, { ...query, hidden })
  return { seen: await of('seen'), planned: await of('planned') }
}

async function count(ask: WorkAsk, query: WorkQuery): Promise<number> {
  const found = await workUnion(ask, query)
  if (found === null) return 0
  const [row] = await found.union.count({ total: '*' })
  return Number(row?.total ?? 0)
}
