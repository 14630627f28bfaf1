import type { Knex } from 'knex'
import type { ContractStatus } from '../../model/contract.ts'
import type { Milestone } from '../../model/dashboard.ts'
import { addDays } from '../../model/dates.ts'
import { type DatedClause, type Policy, sourceOf } from '../../policy/engine/policy.ts'
import type { TimetableStep } from '../../policy/engine/timetable.ts'
import { rulesOf } from '../../policy/rule_sets/rulesOf.ts'
import { figureOf } from './figure.ts'

/** The days of a policy's timetable, and who kept them: read in one pass over its contracts. */
export async function milestonesOf(db: Knex, policy: Policy, today: string): Promise<Milestone[]> {
  const steps = rulesOf(policy).timetable.flatMap((step) => {
    const clause = policy.clauses.get(step.clause)
    return clause?.date ? [{ ...step, clause: clause as DatedClause }] : []
  })
  if (steps.length === 0) return []
  const rows = await progressOf(db, policy, steps)
  return steps.map((step, nth): Milestone => {
    const { clause, field } = step
    const filters = filtersOf(step, policy)
    const scoped = rows.filter((row) => isInScope(row, filters.scope, nth))
    const count = (holds: (row: Progress) => boolean): number => scoped.reduce((sum, row) => (holds(row) ? sum + Number(row.total) : sum), 0)
    const counts = {
      in_time: count((row) => row[`taken_${nth}`] === IN_TIME),
      too_late: count((row) => row[`taken_${nth}`] === TOO_LATE),
      open: count((row) => row[`taken_${nth}`] === NOT_TAKEN && step.awaited.includes(row.status)),
    }
    const counted = (name: keyof typeof counts) => figureOf('contracts', counts[name], { policy_id: policy.id, ...filters[name] })
    const [in_time, too_late, open] = [counted('in_time'), counted('too_late'), counted('open')]
    const done = in_time.count + too_late.count
    return {
      clause: clause.code,
      quote: clause.quote,
      source: sourceOf(policy, clause, null),
      due_on: clause.date,
      field,
      tracks: clause.tracks,
      expected: clause.date < today ? done + open.count : done,
      in_time,
      too_late,
      open,
    }
  })
}

type Step = Omit<TimetableStep, 'clause'> & { clause: DatedClause }
type Scope = Record<string, unknown>
const [NOT_TAKEN, IN_TIME, TOO_LATE] = [0, 1, 2]

/** Contracts that stand alike: of each step whether it was taken, and whether they began by the day it is asked of. */
type Progress = { track: string; status: ContractStatus; origin: string | null; total: unknown } & Record<`taken_${number}` | `begun_${number}`, number>

/** All steps in one pass over the contracts of a policy, read off an index. */
async function progressOf(db: Knex, policy: Policy, steps: readonly Step[]): Promise<Progress[]> {
  const names: string[] = ['track', 'status', 'origin']
  const counting = db('contracts').where({ policy_id: policy.id }).select('track', 'status', 'origin').count({ total: '*' })
  steps.forEach(({ field, clause, only }, nth) => {
    const { starts_on_lte } = only?.(policy) ?? {}
    counting.select(
      db.raw(`case when ?? is null then ${NOT_TAKEN} when ?? <= ? then ${IN_TIME} else ${TOO_LATE} end as taken_${nth}`, [field, field, clause.date]),
    )
    names.push(`taken_${nth}`)
    if (starts_on_lte === undefined) return
    counting.select(db.raw(`case when starts_on <= ? then 1 else 0 end as begun_${nth}`, [String(starts_on_lte)]))
    names.push(`begun_${nth}`)
  })
  return (await counting.groupBy(names)) as unknown as Progress[]
}

function isInScope(row: Progress, { track, origin, starts_on_lte }: Scope, nth: number): boolean {
  const origins = origin === undefined ? null : [origin].flat()
  return [track].flat().includes(row.track) && (origins === null || origins.includes(row.origin)) && (starts_on_lte === undefined || row[`begun_${nth}`] === 1)
}

/** Which contracts took a step in time, which took it later, and which still have to, as lists filter on it. */
function filtersOf({ clause, field, awaited, only }: Step, policy: Policy) {
  const scope: Scope = { track: clause.tracks, ...only?.(policy) }
  return {
    scope,
    in_time: { ...scope, [`${field}_lte`]: clause.date },
    too_late: { ...scope, [`${field}_gte`]: addDays(clause.date, 1) },
    open: { ...scope, status: [...awaited], [field]: null },
  }
}
