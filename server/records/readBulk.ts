import { MAX_BULK } from '../model/answers.ts'
import { badRequest } from '../platform/http/errors.ts'

/** No bulk change is larger: it is one transaction, and what it holds up is everybody's. */

/** A bulk change as it is asked: which records, by number or as all that a filter finds, and what of each. */
export interface BulkBody {
  ids: number[] | null
  filter: Record<string, unknown> | null
  /** How many records the filter found for whoever asks. */
  count: number | null
  versions: Record<string, number>
  data: Record<string, unknown>
  delete: boolean
  /** Tells what it would come to, and writes nothing. */
  dry_run: boolean
  /** Saves what may be saved; without it all records are changed, or none. */
  partial: boolean
}

/** @throws a 400 that names what is malformed. */
export function readBulk(body: unknown): BulkBody {
  const sent = (body ?? {}) as Partial<BulkBody>
  const { ids = null, filter = null, count = null, versions = {}, data = {}, delete: deleting = false, dry_run = false, partial = false } = sent
  if ((ids === null) === (filter === null)) throw badRequest('Noem óf `ids` óf `filter`: welke regels het betreft.')
  if (ids !== null && !isListOfIds(ids)) throw badRequest('`ids` is geen lijst van nummers.')
  if (ids !== null && ids.length > MAX_BULK) throw tooMany(ids.length)
  for (const [name, value] of Object.entries({ versions, data, ...(filter !== null && { filter }) }))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(`\`${name}\` is geen JSON-object.`)
  for (const [name, value] of Object.entries({ dry_run, partial })) if (typeof value !== 'boolean') throw badRequest(`\`${name}\` is niet waar of onwaar.`)
  if (filter !== null && !(Number.isSafeInteger(count) && count! > 0)) throw badRequest('`count` zegt niet hoeveel regels het filter u toonde.')
  if (count !== null && count > MAX_BULK) throw tooMany(count)
  if (deleting === true && dry_run) throw badRequest('Op proef verwijderen kan niet; een proef is er voor wijzigingen.')
  return { ids: ids && [...new Set(ids)], filter, count, versions, data, delete: deleting === true, dry_run, partial }
}

function isListOfIds(ids: unknown): boolean {
  return Array.isArray(ids) && ids.length > 0 && ids.every((id) => Number.isSafeInteger(id) && id > 0 && id <= 2_147_483_647)
}

export const tooMany = (number: number) => badRequest(`Hoogstens ${MAX_BULK} tegelijk; dit zijn er ${number}.`)
