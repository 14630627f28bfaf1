import type { Knex } from 'knex'
import { type Entry, entryFields, type Publication, publicationFields } from '../../model/publication.ts'
import { decode, isSame } from '../../records/codec.ts'
import { publicFields } from './candidates.ts'

/**
 * The list of a policy that was in force at the end of the day `on` (`YYYY-MM-DD`): the last one published by then and not withdrawn by then.
 * @returns null where there was none
 */
export async function listInForce(db: Knex, policy_id: number, on: string): Promise<Publication | null> {
  const row = await db('publications')
    .where({ policy_id })
    .where('published_on', '<=', on)
    .where((standing) => standing.whereNull('withdrawn_on').orWhere('withdrawn_on', '>', on))
    .orderBy('number', 'desc')
    .first()
  return row ? decode<Publication>(publicationFields, row) : null
}

/** The entries of a list, by name. */
export async function entriesOf(db: Knex, publication_id: number): Promise<Entry[]> {
  const rows = await db('publication_entries').where({ publication_id }).orderBy('name_sort').orderBy('id')
  return rows.map((row) => decode<Entry>(entryFields, row))
}

export interface ChangedField {
  field: (typeof publicFields)[number]
  was: unknown
  becomes: unknown
}
export interface Differences {
  added: Entry[]
  removed: Entry[]
  changed: { entry: Entry; fields: ChangedField[] }[]
}

/** What one list says otherwise than another, by provider and care type. `older` null: everything is new. */
export async function differences(db: Knex, older: number | null, newer: number | null): Promise<Differences> {
  return differencesBetween(older === null ? [] : await entriesOf(db, older), newer === null ? [] : await entriesOf(db, newer))
}

/** The same for entries in hand. */
export function differencesBetween(older: readonly Entry[], newer: readonly Entry[]): Differences {
  const before = new Map(older.map((entry) => [keyOf(entry), entry]))
  const after = new Set(newer.map(keyOf))
  const found: Differences = { added: [], removed: older.filter((entry) => !after.has(keyOf(entry))), changed: [] }
  for (const entry of newer) {
    const known = before.get(keyOf(entry))
    if (!known) found.added.push(entry)
    else {
      const fields = publicFields.filter((field) => !isSame(known[field], entry[field])).map((field) => ({ field, was: known[field], becomes: entry[field] }))
      if (fields.length > 0) found.changed.push({ entry, fields })
    }
  }
  return found
}

const keyOf = ({ provider_id, care_type }: Entry): string => `${provider_id} ${care_type}`
