import type { Knex } from 'knex'
import type { Dashboard, Figure, Rejections } from '../../model/dashboard.ts'
import { addDays } from '../../model/dates.ts'
import { type Policy, sourceOf } from '../../policy/engine/policy.ts'
import { amountOf, figureOf } from './figure.ts'

/** The monitors of this policy's newcomers whose claimed cost lies beyond what was allowed for, and on which no conclusion is drawn yet (GGZ-DG-9). */
export async function deviationsOf(db: Knex, { id }: Policy): Promise<Figure> {
  const [row] = await db('first_year_monitors')
    .join('contracts', 'contracts.id', 'first_year_monitors.contract_id')
    .where({ 'contracts.policy_id': id, deviates: true, concluded: false })
    .count({ total: '*' })
  return figureOf('first_year_monitors', row?.total, { policy_id: id, deviates: true, concluded: false })
}

const DAYS_AHEAD = 90

/** The qualifications that end within a season's quarter, by kind; of all providers, as a qualification belongs to no policy. */
export async function endingQualifications(db: Knex, today: string): Promise<Dashboard['qualifications']> {
  const period = { valid_until_gte: today, valid_until_lte: addDays(today, DAYS_AHEAD) }
  const rows: { kind: string; total: unknown }[] = await db('qualifications')
    .where({ state: 'held' })
    .whereBetween('valid_until', [period.valid_until_gte, period.valid_until_lte])
    .select('kind')
    .count({ total: '*' })
    .groupBy('kind')
  return rows
    .map(({ kind, total }) => ({ kind, ending: figureOf('qualifications', total, { kind, state: 'held', ...period }) }))
    .sort((one, other) => other.ending.count - one.ending.count || one.kind.localeCompare(other.kind))
}

/**
 * The rejections of a policy, by the clauses they rest on for whoever sees those. Whoever does not is told of every rejection alike: counts by clause without
 * the private ones would tell, by what they lack, that there are some.
 */
export async function rejectionsOf(db: Knex, policy: Policy, seesGrounds: boolean): Promise<Rejections> {
  const filter = { policy_id: policy.id, status: 'rejected' }
  const rows: { rejection_clauses: string | null; total: unknown }[] = await db('contracts')
    .where(filter)
    .select('rejection_clauses')
    .count({ total: '*' })
    .groupBy('rejection_clauses')
  const all = figureOf(
    'contracts',
    rows.reduce((sum, { total }) => sum + amountOf(total), 0),
    filter,
  )
  if (!seesGrounds) return { all, clauses: null }
  const byClause = new Map<string, number>()
  for (const { rejection_clauses, total } of rows)
    for (const code of new Set<string>(JSON.parse(rejection_clauses ?? '[]'))) byClause.set(code, (byClause.get(code) ?? 0) + amountOf(total))
  const clauses = [...byClause].flatMap(([code, count]) => {
    const clause = policy.clauses.get(code)
    return clause
      ? [
          {
            clause: code,
            quote: clause.quote,
            source: sourceOf(policy, clause, null),
            all: figureOf('contracts', count, { ...filter, rejection_clauses: code }),
          },
        ]
      : []
  })
  return { all, clauses: clauses.sort((one, other) => other.all.count - one.all.count || one.clause.localeCompare(other.clause)) }
}
