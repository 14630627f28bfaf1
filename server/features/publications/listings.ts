import type { Knex } from 'knex'
import { dayBefore } from '../../model/dates.ts'
import type { Publication } from '../../model/publication.ts'

/** A stretch of days on which a provider stood on the public list. Both days included; `until` null: to this day. */
export interface Listing {
  policy_code: string
  publication_id: number
  number: number
  care_type: string
  standing: string
  from: string
  until: string | null
}

type Published = Pick<Publication, 'id' | 'policy_id' | 'published_on' | 'withdrawn_on'> & { number: number; code: string }

/** On which lists a provider stood, from when to when, the latest first. A list that was in force for no whole day is left out. */
export async function listings(db: Knex, provider_id: number): Promise<Listing[]> {
  const entries = await db('publication_entries').where({ provider_id }).select('publication_id', 'care_type', 'standing')
  const lists: Published[] = await db('publications')
    .join('policies', 'policies.id', 'publications.policy_id')
    .whereNotNull('number')
    .orderBy('number')
    .select('publications.id', 'policy_id', 'number', 'publications.published_on', 'withdrawn_on', 'policies.code')
  const found = entries.flatMap((entry) => {
    const list = lists.find(({ id }) => id === entry.publication_id)
    if (!list) return []
    const same = lists.filter(({ policy_id }) => policy_id === list.policy_id)
    return periodsOf(list, same).map(([from, until]) => ({
      policy_code: list.code,
      publication_id: list.id,
      number: list.number,
      care_type: entry.care_type,
      standing: entry.standing,
      from,
      until,
    }))
  })
  return found.sort((one, other) => other.from.localeCompare(one.from) || other.number - one.number)
}

/** The stretches of days at whose end a list was the one in force: until a later one came, and again when that was withdrawn. */
export function periodsOf(list: Published, all: readonly Published[]): [from: string, until: string | null][] {
  const later = all.filter(({ number }) => number > list.number)
  const turns = [
    ...new Set([list.published_on!, ...later.flatMap((one) => [one.published_on!, one.withdrawn_on]), list.withdrawn_on].filter((day) => day !== null)),
  ]
  const days = turns.filter((day) => day >= list.published_on!).sort()
  const periods: [string, string | null][] = []
  days.forEach((day, index) => {
    const inForce =
      (list.withdrawn_on === null || list.withdrawn_on > day) &&
      !later.some((one) => one.published_on! <= day && (one.withdrawn_on === null || one.withdrawn_on > day))
    if (!inForce) return
    const next = days[index + 1]
    const last = periods.at(-1)
    const until = next === undefined ? null : dayBefore(next)
    if (last && last[1] !== null && last[1] === dayBefore(day)) last[1] = until
    else periods.push([day, until])
  })
  return periods
}
