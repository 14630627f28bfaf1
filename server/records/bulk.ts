import type { Knex } from 'knex'
import { badRequest, HttpError } from '../platform/http/errors.ts'
import type { Refusal } from '../policy/engine/verdict.ts'
import type { Caller } from './caller.ts'
import { reasonsOf } from './reasonsOf.ts'
import type { Resource } from './resource.ts'
import { deleteRecord, updateRecord } from './save.ts'

const MAX_RECORDS = 1000
/** So many refusals are told in full; of each further record the first one. */
const MAX_TOLD = 2000

/**
 * Changes or deletes several records in `trx`, all or none.
 * @returns the ids. @throws what the first one throws, and for refusals a 422 with `refusals` and `errors` for each id that is refused.
 */
export async function bulk(resource: Resource, body: unknown, caller: Caller, trx: Knex.Transaction): Promise<number[]> {
  const { ids, versions, data, delete: deleting } = readBulk(body)
  const sharing: Caller = { ...caller, together: new Map() }
  const refused: Record<string, unknown> = {}
  const errors: Record<string, unknown> = {}
  let named = false
  let told = 0
  // In the order of their numbers, so that two bulk changes never wait for each other.
  for (const id of ids.toSorted((one, other) => one - other)) {
    try {
      // A savepoint for each record: on PostgreSQL a failed statement would otherwise end the whole transaction.
      await trx.transaction<unknown>((one) =>
        deleting
          ? deleteRecord(resource, id, versions[String(id)], sharing, one)
          : updateRecord(resource, id, { ...data, version: versions[String(id)] }, sharing, one),
      )
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 422) throw error
      const refusals = (error.extra.refusals ?? []) as Refusal[]
      named ||= refusals.length > 0
      const reasons = reasonsOf(error)
      refused[id] = told < MAX_TOLD ? reasons : reasons.slice(0, 1)
      errors[id] = told < MAX_TOLD ? error.extra.errors : firstOf(error.extra.errors as Record<string, unknown>)
      told += reasons.length
    }
  }
  const count = Object.keys(errors).length
  if (count === 0) return ids
  throw new HttpError(422, named ? 'refused' : 'invalid', `Niets is opgeslagen: ${count} van de ${ids.length} kan niet.`, {
    refusals: refused,
    errors_by_id: errors,
  })
}

function firstOf(errors: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(errors).slice(0, 1))
}

interface BulkBody {
  ids: number[]
  versions: Record<string, number>
  data: Record<string, unknown>
  delete: boolean
}

function readBulk(body: unknown): BulkBody {
  const { ids, versions = {}, data = {}, delete: deleting = false } = (body ?? {}) as Partial<BulkBody>
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => Number.isSafeInteger(id) && id > 0 && id <= 2_147_483_647))
    throw badRequest('`ids` is geen lijst van nummers.')
  if (ids.length > MAX_RECORDS) throw badRequest(`Hoogstens ${MAX_RECORDS} tegelijk; dit zijn er ${ids.length}.`)
  for (const [name, value] of Object.entries({ versions, data })) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(`\`${name}\` is geen JSON-object.`)
  }
  return { ids: [...new Set(ids)], versions, data, delete: deleting === true }
}
