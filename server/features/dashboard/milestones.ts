import type { Knex } from 'knex'
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
  const counting = db('contracts').where({ policy_id: policy.id })
  steps.forEach((step, nth) => {
    const filters = filtersOf(step, policy)
    for (const [name, filter] of Object.entries(filters)) {
      const { sql, bindings } = conditionOf(filter)
      counting.select(db.raw(`sum(case when ${sql} then 1 else 0 end) as ${name}_${nth}`, bindings))
    }
  })
  const row = (await counting.first()) as Record<string, unknown>
  return steps.map((step, nth): Milestone => {
    const { clause, field } = step
    const filters = filtersOf(step, policy)
    const counted = (name: keyof typeof filters) => figureOf('contracts', row[`${name}_${nth}`], { policy_id: policy.id, ...filters[name] })
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

type Filter = Record<string, unknown>

/** Which contracts took a step in time, which took it later, and which still have to. */
function filtersOf({ clause, field, awaited, only }: Omit<TimetableStep, 'clause'> & { clause: DatedClause }, policy: Policy) {
  const scope = { track: clause.tracks, ...only?.(policy) }
  return {
    in_time: { ...scope, [`${field}_lte`]: clause.date },
    too_late: { ...scope, [`${field}_gte`]: addDays(clause.date, 1) },
    open: { ...scope, status: [...awaited], [field]: null },
  }
}

/** A filter of a list as a condition inside a sum. */
function conditionOf(filter: Filter): { sql: string; bindings: (string | number)[] } {
  const bindings: (string | number)[] = []
  const parts = Object.entries(filter).map(([key, value]) => {
    const [, column = key, operator] = /^(.+)_(gte|lte)$/.exec(key) ?? []
    if (value === null) return `contracts.${column} is null`
    if (Array.isArray(value)) {
      const given = value.filter((one) => one !== null)
      bindings.push(...given)
      const listed = `contracts.${column} in (${given.map(() => '?').join(', ')})`
      return given.length < value.length ? `(${listed} or contracts.${column} is null)` : listed
    }
    bindings.push(value as string)
    return `contracts.${column} ${operator === 'gte' ? '>=' : operator === 'lte' ? '<=' : '='} ?`
  })
  return { sql: parts.join(' and '), bindings }
}
