import type { Knex } from 'knex'
import type { BulkResult } from '../model/answers.ts'
import { HttpError } from '../platform/http/errors.ts'
import { type Outcome, savedOutcomes, storedOutcomes, triedOutcomes } from './bulkOutcomes.ts'
import type { Caller } from './caller.ts'
import { recordNameSql } from './history/recordNames.ts'
import type { BulkBody } from './readBulk.ts'
import { reasonsOf } from './reasonsOf.ts'
import type { Resource } from './resource.ts'
import { selectedRows } from './selectedRows.ts'
import { goesTogether } from './storeTogether.ts'

/** So many refusals are told in full; of each further record the first one. */
const MAX_TOLD = 2000

/**
 * Changes or deletes several records in `trx`: all or none, or with `partial` those that may be.
 * @returns the ids, and with `partial` what came of each. @throws what the first one throws, and for refusals a 422 with `refusals` and `errors` for each id that is refused.
 */
export async function bulk(resource: Resource, body: BulkBody, caller: Caller, trx: Knex.Transaction): Promise<{ ids: number[] } | BulkResult> {
  // In the order of their numbers, so that two bulk changes never wait for each other.
  const selected = await selectedRows(resource, body, caller.actor, trx)
  const save = !body.delete && goesTogether(resource, body.data) ? storedOutcomes : savedOutcomes
  const outcomes = await save(resource, selected, body, caller, trx)
  if (body.partial) return resultOf(resource, outcomes, false, trx)
  refuseTogether(outcomes)
  return { ids: body.ids ?? outcomes.map(({ id }) => id) }
}

/** So many records are judged between two saves of others. */
const TRIED_AT_ONCE = 20

/** What a bulk change would come to: each record is judged as its save would, some at a time so that others go on working, and nothing is written. */
export async function tryBulk(resource: Resource, body: BulkBody, caller: Caller, db: Knex): Promise<BulkResult> {
  const selected = await selectedRows(resource, body, caller.actor, db)
  const outcomes: Outcome[] = []
  for (let first = 0; first < selected.length; first += TRIED_AT_ONCE) {
    const some = selected.slice(first, first + TRIED_AT_ONCE)
    outcomes.push(...(await db.transaction((trx) => triedOutcomes(resource, some, body, caller, trx))))
  }
  return resultOf(resource, outcomes, true, db)
}

async function resultOf(resource: Resource, outcomes: readonly Outcome[], dry_run: boolean, db: Knex): Promise<BulkResult> {
  const names = await namesOf(
    resource,
    outcomes.map(({ id }) => id),
    db,
  )
  const tell = inMeasure()
  const rows = outcomes.map((one) => {
    const name = names.get(one.id) ?? null
    if ('error' in one) return { id: one.id, name, outcome: 'refused' as const, version: null, refusals: tell(reasonsOf(one.error)) }
    return { id: one.id, name, outcome: one.outcome, version: one.version, refusals: [] }
  })
  return { ids: rows.filter(({ outcome }) => outcome !== 'refused').map(({ id }) => id), dry_run, rows }
}

function refuseTogether(outcomes: readonly Outcome[]): void {
  const refused = outcomes.filter((one) => 'error' in one)
  if (refused.length === 0) return
  const [tell, tellErrors] = [inMeasure(), inMeasure()]
  const named = refused.some(({ error }) => ((error.extra.refusals ?? []) as unknown[]).length > 0)
  throw new HttpError(422, named ? 'refused' : 'invalid', `Niets is opgeslagen: ${refused.length} van de ${outcomes.length} kan niet.`, {
    refusals: Object.fromEntries(refused.map(({ id, error }) => [id, tell(reasonsOf(error))])),
    errors_by_id: Object.fromEntries(refused.map(({ id, error }) => [id, Object.fromEntries(tellErrors(Object.entries(error.extra.errors ?? {})))])),
  })
}

/** A function that leaves lists whole until they are too many together, and from then on tells the first of each. */
function inMeasure(): <T>(list: T[]) => T[] {
  let told = 0
  return (list) => {
    const left = told < MAX_TOLD ? list : list.slice(0, 1)
    told += list.length
    return left
  }
}

/** Rows of one statement: SQLite takes a limited number of values. */
const BATCH = 500

async function namesOf({ name }: Resource, ids: readonly number[], db: Knex): Promise<Map<number, string>> {
  const names = new Map<number, string>()
  for (let first = 0; first < ids.length; first += BATCH) {
    const rows: { id: number; called: string }[] = await db(`${name} as named`)
      .whereIn('named.id', ids.slice(first, first + BATCH))
      .select('named.id', db.raw(`${recordNameSql(name, 'named.id')} as called`))
    for (const { id, called } of rows) names.set(id, called)
  }
  return names
}
