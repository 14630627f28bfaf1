import type { Knex } from 'knex'
import { z } from 'zod'
import { badRequest } from '../../platform/http/errors.ts'

export type Preferences = Record<string, unknown>

/** As much as a setting of a screen can be, and as many as there are. */
const LONGEST_VALUE = 4_000
const MAX_NAMES = 300

/** Names of settings with what they become; null takes one away. */
export const preferenceChanges = z.record(z.string().regex(/^[A-Za-z][\w.]{0,79}$/), z.unknown())

/** How a user has set the screens: columns, page sizes, theme, language. */
export async function preferencesOf(db: Knex, user_id: number | null): Promise<Preferences> {
  if (user_id === null) return {}
  const rows: { name: string; value: string }[] = await db('user_preferences').where({ user_id }).select('name', 'value')
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]))
}

/** Changes the settings that are named and no others, so that two tabs do not undo each other's. @throws 400 of a name or value that is none */
export async function changePreferences(db: Knex, user_id: number, body: unknown): Promise<void> {
  const parsed = preferenceChanges.safeParse(body)
  if (!parsed.success) throw badRequest('Geef voorkeuren als een JSON-object, ieder met een naam van letters, cijfers en punten.')
  const changes = Object.entries(parsed.data).map(([name, value]) => ({ name, value: JSON.stringify(value ?? null) }))
  if (changes.some(({ value }) => value.length > LONGEST_VALUE)) throw badRequest(`Een voorkeur heeft hoogstens ${LONGEST_VALUE} tekens.`)
  await db.transaction(async (trx) => {
    for (const { name, value } of changes) {
      if (value === 'null') await trx('user_preferences').where({ user_id, name }).del()
      else await trx('user_preferences').insert({ user_id, name, value }).onConflict(['user_id', 'name']).merge()
    }
    const [row] = await trx('user_preferences').where({ user_id }).count({ total: '*' })
    if (Number(row?.total) > MAX_NAMES) throw badRequest(`Er zijn hoogstens ${MAX_NAMES} voorkeuren.`)
  })
}
