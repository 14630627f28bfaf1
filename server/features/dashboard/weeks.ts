import type { Knex } from 'knex'
import type { Week } from '../../model/dashboard.ts'
import { addDays } from '../../model/dates.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { figureOf } from './figure.ts'

const WEEKS = 12
type Event = 'offered_on' | 'signed_on'

/** The policy that bought the same care for the period before, by which a season is compared. */
export interface SeasonBefore {
  id: number
  code: string
  contract_starts_on: string
}

/** @returns null where no earlier policy bought the same care */
export async function seasonBefore(db: Knex, { contract_starts_on, care_types }: Policy): Promise<SeasonBefore | null> {
  const rows: (SeasonBefore & { care_types: string })[] = await db('policies')
    .where('contract_starts_on', '<', contract_starts_on)
    .whereNot({ status: 'draft' })
    .orderBy('contract_starts_on', 'desc')
    .select('id', 'code', 'contract_starts_on', 'care_types')
  const before = rows.find((row) => care_types.some((care) => JSON.parse(row.care_types).includes(care)))
  return before ? { id: before.id, code: before.code, contract_starts_on: before.contract_starts_on } : null
}

/** What was offered and signed in each of the last weeks, the current one last, against the same weeks of the season before. */
export async function weeksOf(db: Knex, policy: Policy, before: SeasonBefore | null, today: string): Promise<Week[]> {
  const monday = mondayOf(today)
  const shift = before ? Math.round((Date.parse(policy.contract_starts_on) - Date.parse(before.contract_starts_on)) / (7 * 86_400_000)) * 7 : 0
  const starts = Array.from({ length: WEEKS }, (_, nth) => addDays(monday, (nth + 1 - WEEKS) * 7))
  const period = { from: starts[0]!, until: addDays(monday, 6) }
  const earlier = { from: addDays(period.from, -shift), until: addDays(period.until, -shift) }
  const [offered, signed] = [await daysOf(db, policy.id, 'offered_on', period), await daysOf(db, policy.id, 'signed_on', period)]
  const offeredBefore = before ? await daysOf(db, before.id, 'offered_on', earlier) : []
  const signedBefore = before ? await daysOf(db, before.id, 'signed_on', earlier) : []
  return starts.map((from): Week => {
    const until = addDays(from, 6)
    const [from_before, until_before] = [addDays(from, -shift), addDays(until, -shift)]
    const during = (days: readonly Day[], event: Event, policy_id: number | undefined, first: string, last: string) =>
      figureOf('contracts', totalOf(days, first, last), { policy_id: policy_id ?? [], [`${event}_gte`]: first, [`${event}_lte`]: last })
    return {
      from,
      until,
      offered: during(offered, 'offered_on', policy.id, from, until),
      signed: during(signed, 'signed_on', policy.id, from, until),
      offered_before: during(offeredBefore, 'offered_on', before?.id, from_before, until_before),
      signed_before: during(signedBefore, 'signed_on', before?.id, from_before, until_before),
    }
  })
}

interface Day {
  day: string
  total: number
}

async function daysOf(db: Knex, policy_id: number, event: Event, { from, until }: { from: string; until: string }): Promise<Day[]> {
  return db('contracts').where({ policy_id }).whereBetween(event, [from, until]).select({ day: event }).count({ total: '*' }).groupBy(event)
}

const totalOf = (days: readonly Day[], first: string, last: string): number =>
  days.reduce((sum, { day, total }) => (day >= first && day <= last ? sum + Number(total) : sum), 0)

/** The Monday of the week that a day lies in. */
export function mondayOf(date: string): string {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7))
}
