import type { Knex } from 'knex'
import { type Entry, entryFields, type Point, type Publication, pointFields } from '../../model/publication.ts'
import { decode, encode } from '../../records/codec.ts'
import { insertRows } from '../../records/insertRows.ts'
import { candidatesOf, entryOf, incompleteField } from './candidates.ts'
import { type Found, keyOf, pointsOf } from './points.ts'

/** Builds the entries of a draft anew from the contracts as they stand. @returns how many there are. */
export async function compose(trx: Knex, publication: Publication, today: string): Promise<number> {
  const candidates = await candidatesOf(trx, publication, today)
  const entries = candidates.filter((candidate) => candidate.chosen && incompleteField(candidate) === null).map(entryOf)
  await trx('publication_entries').where({ publication_id: publication.id }).del()
  await insertRows(
    trx,
    'publication_entries',
    entries.map((entry) => ({ ...encode(entryFields, entry), publication_id: publication.id, ...made() })),
  )
  return entries.length
}

/** Writes the report of a draft anew; what was accepted and still is so stays accepted. @returns the points that were found. */
export async function check(trx: Knex, publication: Publication, today: string): Promise<Found[]> {
  const found = await findPoints(trx, publication, today)
  const before = await storedPoints(trx, publication.id)
  const accepted = new Map(before.filter((point) => point.accepted).map((point) => [keyOf(point), point]))
  await trx('publication_points').where({ publication_id: publication.id }).del()
  const rows = found.map((point) => {
    const earlier = point.acceptable ? accepted.get(keyOf(point)) : undefined
    const acceptance = { accepted: earlier !== undefined, accepted_reason: earlier?.accepted_reason ?? null, accepted_by: earlier?.accepted_by ?? null }
    return { ...encode(pointFields, { ...point, ...acceptance }), publication_id: publication.id, ...made() }
  })
  await insertRows(trx, 'publication_points', rows)
  return found
}

/** The errors that stand in the way of publishing at this moment: found anew, less those that were accepted. */
export async function blockingErrors(trx: Knex, publication: Publication, today: string): Promise<Found[]> {
  const accepted = new Set((await storedPoints(trx, publication.id)).filter((point) => point.accepted).map(keyOf))
  const found = await findPoints(trx, publication, today)
  return found.filter((point) => point.severity === 'error' && !(point.acceptable && accepted.has(keyOf(point))))
}

async function findPoints(trx: Knex, publication: Publication, today: string): Promise<Found[]> {
  const stored = await trx('publication_entries').where({ publication_id: publication.id })
  const entries = stored.map((row) => decode<Entry>(entryFields, row))
  return pointsOf(trx, publication, entries, await candidatesOf(trx, publication, today), today)
}

async function storedPoints(trx: Knex, publication_id: number): Promise<Point[]> {
  const rows = await trx('publication_points').where({ publication_id })
  return rows.map((row) => decode<Point>(pointFields, row))
}

function made(): { version: number; created_at: string; updated_at: string } {
  const now = new Date().toISOString()
  return { version: 1, created_at: now, updated_at: now }
}
