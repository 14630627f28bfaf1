import type { Knex } from 'knex'
import { type ContractStatus, contractLife, openContractStatuses, type Track, tracks } from '../../model/contract.ts'
import type { Funnel, Load } from '../../model/dashboard.ts'
import { dayBefore } from '../../model/dates.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { figureOf } from './figure.ts'

/** How many contracts stand alike: counted once, and added up by track for the funnel and by owner for the load. */
interface Standing {
  track: Track
  status: ContractStatus
  owner_id: number | null
  turn: string | null
  next_due_on: string | null
  late: boolean
  total: number
}

/** What waits for a next step: before the signature, and signed but not processed. */
const waiting: readonly ContractStatus[] = [...openContractStatuses, 'signed']

/** The contracts of a policy by where they stand, and whether the term they wait for has passed. */
export async function standings(db: Knex, { id }: Policy, today: string): Promise<Standing[]> {
  // By the day itself, in the order of an index; what is late is told apart here.
  const rows = (await db('contracts')
    .where({ policy_id: id })
    .select('status', 'track', 'owner_id', 'turn', 'next_due_on')
    .count({ total: '*' })
    .groupBy('status', 'track', 'owner_id', 'turn', 'next_due_on')) as Standing[]
  return rows.map((row) => ({ ...row, late: row.next_due_on !== null && row.next_due_on < today, total: Number(row.total) }))
}

const sum = (rows: readonly Standing[], holds: (row: Standing) => boolean): number => rows.reduce((total, row) => (holds(row) ? total + row.total : total), 0)

/** The funnel of each track: every status that has a contract, in the order of a contract's life. */
export function funnelOf(rows: readonly Standing[], { id }: Policy, today: string): Funnel[] {
  return tracks.flatMap((track) => {
    const own = rows.filter((row) => row.track === track)
    if (own.length === 0) return []
    const stages = contractLife.statuses.flatMap((status) => {
      const filter = { policy_id: id, track, status }
      const all = sum(own, (row) => row.status === status)
      const late = sum(own, (row) => row.status === status && row.late)
      return all === 0
        ? []
        : [{ status, all: figureOf('contracts', all, filter), late: figureOf('contracts', late, { ...filter, next_due_on_lte: dayBefore(today) }) }]
    })
    return [
      {
        track,
        all: figureOf(
          'contracts',
          sum(own, () => true),
          { policy_id: id, track },
        ),
        stages,
      },
    ]
  })
}

/** What each officer has in hand, whoever has most to catch up with first. */
export function loadOf(rows: readonly Standing[], names: ReadonlyMap<number, string>, { id }: Policy, today: string): Load[] {
  const open = rows.filter(({ status }) => waiting.includes(status))
  const owners = [...new Set(open.map(({ owner_id }) => owner_id))]
  const loads = owners.map((owner_id): Load => {
    const own = open.filter((row) => row.owner_id === owner_id)
    const filter = { policy_id: id, status: waiting, owner_id }
    return {
      owner_id,
      owner_name: owner_id === null ? null : (names.get(owner_id) ?? null),
      open: figureOf(
        'contracts',
        sum(own, () => true),
        filter,
      ),
      late: figureOf(
        'contracts',
        sum(own, ({ late }) => late),
        { ...filter, next_due_on_lte: dayBefore(today) },
      ),
      ours: figureOf(
        'contracts',
        sum(own, ({ turn }) => turn === 'insurer'),
        { ...filter, turn: 'insurer' },
      ),
      theirs: figureOf(
        'contracts',
        sum(own, ({ turn }) => turn === 'provider'),
        { ...filter, turn: 'provider' },
      ),
    }
  })
  return loads.sort((one, other) => other.late.count - one.late.count || other.open.count - one.open.count)
}
