import type { Knex } from 'knex'
import { type ContractStatus, openContractStatuses } from '../../model/contract.ts'
import type { Age } from '../../model/dashboard.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { figureOf } from './figure.ts'

interface Since {
  status: ContractStatus
  since: string
  total: number
}

/**
 * How long contracts stand in the status they are in: since the day that was recorded for the step (a letter, a quote, an offer, a signature), and where a
 * step has no day of its own, since the day on which it was saved.
 */
export async function agesOf(db: Knex, { id }: Policy, today: string): Promise<Age[]> {
  const statuses: readonly ContractStatus[] = [...openContractStatuses, 'signed']
  const rows = (await db('contracts')
    .where({ policy_id: id })
    .whereIn('status', [...statuses])
    .whereNotNull('status_since')
    .select('status', db.raw('status_since as since'))
    .count({ total: '*' })
    .groupBy('status', 'status_since')
    .orderBy('status_since')) as Since[]
  return statuses.flatMap((status) => {
    const own = rows.filter((row) => row.status === status).map((row) => ({ ...row, total: Number(row.total) }))
    const [oldest] = own
    if (!oldest) return []
    const all = own.reduce((sum, { total }) => sum + total, 0)
    const days = (since: string): number => Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000))
    return [
      {
        status,
        all: figureOf('contracts', all, { policy_id: id, status, status_since_lte: own.at(-1)!.since }),
        median_days: days(nth(own, all, 0.5)),
        p90_days: days(nth(own, all, 0.9)),
        longest_days: days(oldest.since),
        longest: figureOf('contracts', oldest.total, { policy_id: id, status, status_since_lte: oldest.since }),
      },
    ]
  })
}

/** The day since which at most this share of the contracts stands shorter: the longest standing come first. */
function nth(rows: readonly Since[], all: number, share: number): string {
  let seen = 0
  for (const { since, total } of rows) {
    seen += total
    if (seen >= Math.max(1, Math.ceil(all * (1 - share)))) return since
  }
  return rows.at(-1)!.since
}
