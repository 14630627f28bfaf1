import type { Knex } from 'knex'
import type { RequestFigures } from '../../model/dashboard.ts'
import { dayBefore } from '../../model/dates.ts'
import { decidedPlafondRequestStatuses, openPlafondRequestStatuses, type PlafondRequestStatus } from '../../model/plafondRequest.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { rulesOf } from '../../policy/rule_sets/rulesOf.ts'
import { OVER_TERM } from '../plafond_requests/overTerm.ts'
import { plafondThen } from '../plafond_requests/utilisationSql.ts'
import { amountOf, figureOf } from './figure.ts'

const granted: readonly PlafondRequestStatus[] = ['approved', 'partially_approved']

interface Counted {
  status: PlafondRequestStatus
  total: number
  late: number
  over_term: number
  asked: number
  granted: number
}

/** The requests to raise a plafond under a policy. Euros are those above the plafond on the day of submission, of the requests that were decided on. */
export async function requestFigures(db: Knex, policy: Policy, today: string): Promise<RequestFigures> {
  const requests = () => db('plafond_requests').join('contracts', 'contracts.id', 'plafond_requests.contract_id').where('contracts.policy_id', policy.id)
  const above = (column: string) => `coalesce(plafond_requests.${column} - coalesce(plafond_requests.submitted_plafond_cents, ${plafondThen}), 0)`
  const rows: Counted[] = await requests()
    .select(
      'plafond_requests.status',
      db.raw('count(*) as total'),
      db.raw(`sum(case when plafond_requests.decision_due_on < ? then 1 else 0 end) as late`, [today]),
      db.raw(`sum(case when ${OVER_TERM} then 1 else 0 end) as over_term`),
      db.raw(`sum(${above('requested_cents')}) as asked`),
      db.raw(`sum(case when plafond_requests.granted_cents > 0 then ${above('granted_cents')} else 0 end) as granted`),
    )
    .groupBy('plafond_requests.status')
  const days: { complete_on: string; decided_on: string; total: number }[] = await requests()
    .whereIn('plafond_requests.status', [...decidedPlafondRequestStatuses])
    .whereNotNull('plafond_requests.complete_on')
    .select('plafond_requests.complete_on', 'plafond_requests.decided_on')
    .count({ total: '*' })
    .groupBy('plafond_requests.complete_on', 'plafond_requests.decided_on')
  const sum = (name: keyof Counted, statuses?: readonly PlafondRequestStatus[]): number =>
    rows.reduce((all, row) => (!statuses || statuses.includes(row.status) ? all + amountOf(row[name]) : all), 0)
  const figure = (count: number, filter: Record<string, unknown>) => figureOf('plafond_requests', count, { policy_id: policy.id, ...filter })
  return {
    open: openPlafondRequestStatuses.map((status) => ({ status, all: figure(sum('total', [status]), { status }) })),
    late: figure(sum('late', ['complete']), { status: ['complete'], decision_due_on_lte: dayBefore(today) }),
    asked: figure(sum('total'), {}),
    decided: figure(sum('total', decidedPlafondRequestStatuses), { status: [...decidedPlafondRequestStatuses] }),
    granted: figure(sum('total', granted), { status: [...granted] }),
    asked_cents: sum('asked', decidedPlafondRequestStatuses),
    granted_cents: sum('granted', granted),
    term_days: policy.clauses.get(rulesOf(policy).decisionTerm ?? '')?.days ?? null,
    median_days: medianOf(days),
    over_term: figure(sum('over_term'), { over_term: true }),
  }
}

function medianOf(rows: readonly { complete_on: string; decided_on: string; total: number }[]): number | null {
  const taken = rows.flatMap(({ complete_on, decided_on, total }) =>
    Array.from({ length: Number(total) }, () => Math.round((Date.parse(decided_on) - Date.parse(complete_on)) / 86_400_000)),
  )
  return taken.sort((one, other) => one - other)[Math.floor((taken.length - 1) / 2)] ?? null
}
