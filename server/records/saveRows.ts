import type { Knex } from 'knex'
import type { RowResult, SavedRows } from '../model/answers.ts'
import { badRequest, HttpError } from '../platform/http/errors.ts'
import type { Caller } from './caller.ts'
import { writeIn } from './changeRecord.ts'
import { fieldOf, isSame } from './codec.ts'
import { parseBody } from './parseBody.ts'
import { reasonsOf } from './reasonsOf.ts'
import type { AnyRow, Resource } from './resource.ts'
import { createRecord, loadRecord, updateRecord } from './save.ts'

const MAX_ROWS = 1000

type Body = Record<string, unknown>
type Outcome = Pick<RowResult, 'outcome' | 'before'> & { row: AnyRow }

export interface RowsBody {
  rows: Body[]
  /** Tells what the save would come to, and saves nothing. */
  dry_run: boolean
  /** Saves what can be saved; without it all rows are saved, or none. */
  partial: boolean
}

/** Reads the body of a save of many rows. @throws a 400 that names what is malformed. */
export function readRows(body: unknown): RowsBody {
  const { rows, dry_run = false, partial = false } = (body ?? {}) as Partial<RowsBody>
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)))
    throw badRequest('`rows` is geen lijst van JSON-objecten.')
  if (rows.length > MAX_ROWS) throw badRequest(`Hoogstens ${MAX_ROWS} tegelijk; dit zijn er ${rows.length}.`)
  for (const [name, value] of Object.entries({ dry_run, partial })) if (typeof value !== 'boolean') throw badRequest(`\`${name}\` is niet waar of onwaar.`)
  return { rows, dry_run, partial }
}

/** Whether a body has rows and each of them names a record: it makes none. */
export function onlyChanges(body: unknown): boolean {
  const { rows } = (body ?? {}) as Partial<RowsBody>
  return Array.isArray(rows) && rows.length > 0 && rows.every((row) => (row?.id ?? null) !== null)
}

/**
 * Saves many rows of a resource in `trx`, each by the one save: a row with an `id` and the `version` it was read with changes that record, one without makes a
 * record. A new row that there is already, with the same values, is left as it is.
 * @returns for each row, in the order given, what came of it. @throws a 422 with the same where one is refused and they go together; 401 and 403.
 */
export async function saveRows(resource: Resource, body: RowsBody, caller: Caller, trx: Knex.Transaction): Promise<SavedRows> {
  const sharing: Caller = { ...caller, together: new Map() }
  const results: RowResult[] = []
  const rows: AnyRow[] = []
  for (const row of body.rows) {
    try {
      // A savepoint for each row: on PostgreSQL a failed statement would otherwise end the whole transaction.
      const saved = await trx.transaction((one) => saveRow(resource, row, { caller: sharing, dry: body.dry_run, trx: one }))
      rows.push(saved.row)
      results.push({ outcome: saved.outcome, id: saved.row.id, version: saved.row.version, before: saved.before, warnings: [], refusals: [] })
    } catch (error) {
      if (!(error instanceof HttpError) || ![404, 409, 412, 422, 428].includes(error.status)) throw error
      results.push({ outcome: 'refused', id: null, version: null, before: null, warnings: [], refusals: reasonsOf(error) })
    }
  }
  const warned = await resource.warnOf?.(rows, trx)
  for (const result of results) if (result.id !== null) result.warnings = warned?.get(result.id) ?? []
  const refused = results.filter(({ outcome }) => outcome === 'refused').length
  const answer = { dry_run: body.dry_run, saved: body.dry_run ? 0 : countOf(results, 'created') + countOf(results, 'updated'), rows: results }
  if (refused > 0 && !body.dry_run && !body.partial)
    throw new HttpError(422, 'refused', `Niets is opgeslagen: ${refused} van de ${results.length} kan niet.`, { ...answer, saved: 0 })
  return answer
}

/** The same without saving anything: the rows are saved, and the transaction is given up. Made records have no number. */
export async function tryRows(resource: Resource, body: RowsBody, caller: Caller, db: Knex): Promise<SavedRows> {
  try {
    return await writeIn(resource, db, async (trx) => {
      throw new GivenUp(await saveRows(resource, body, caller, trx))
    })
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error
    return { ...error.answer, rows: error.answer.rows.map(nothingMade) }
  }
}

const nothingMade = (result: RowResult): RowResult => (result.outcome === 'created' ? { ...result, id: null, version: null } : result)

class GivenUp extends Error {
  readonly answer: SavedRows

  constructor(answer: SavedRows) {
    super('given up')
    this.answer = answer
  }
}

interface RowSave {
  caller: Caller
  dry: boolean
  trx: Knex.Transaction
}

async function saveRow(resource: Resource, { id, ...data }: Body, { caller, dry, trx }: RowSave): Promise<Outcome> {
  if (id !== undefined && id !== null) return changeRow(resource, numberOf(id), data, caller, trx)
  try {
    return { outcome: 'created', row: await trx.transaction((one) => createRecord(resource, data, caller, one)), before: null }
  } catch (error) {
    const existing = existingOf(error, resource)
    if (existing === null) throw error
    const row = await loadRecord(resource, existing, trx)
    if (changedBy(resource, row, data).length === 0) return { outcome: 'unchanged', row, before: null }
    // Whoever only asks is told what the change of it would come to, with the version that it must be sent with.
    if (!dry) throw error
    const { outcome, before } = await changeRow(resource, existing, { ...data, version: row.version }, caller, trx)
    return { outcome, row, before }
  }
}

async function changeRow(resource: Resource, id: number, data: Body, caller: Caller, trx: Knex.Transaction): Promise<Outcome> {
  const stored = await loadRecord(resource, id, trx)
  const { row } = await updateRecord(resource, id, data, caller, trx)
  const changed = changedBy(resource, stored, data)
  if (changed.length === 0) return { outcome: 'unchanged', row, before: null }
  return { outcome: 'updated', row, before: Object.fromEntries(changed.map((name) => [name, fieldOf(stored, name) ?? null])) }
}

/** The record that a new row would be made beside, where there may be one of. */
function existingOf(error: unknown, { name }: Resource): number | null {
  if (!(error instanceof HttpError) || error.code !== 'duplicate') return null
  const { existing } = error.extra as { existing?: { resource: string; id: number } }
  return existing?.resource === name ? existing.id : null
}

/** The fields that are sent with another value than is stored. */
function changedBy(resource: Resource, stored: AnyRow, data: Body): string[] {
  const { values } = parseBody(resource, data, { creating: false, own: false })
  return Object.keys(values).filter((name) => !isSame(fieldOf(stored, name) ?? null, fieldOf(values, name) ?? null))
}

function numberOf(id: unknown): number {
  if (!Number.isSafeInteger(id) || (id as number) < 1 || (id as number) > 2_147_483_647) throw badRequest('`id` is geen nummer.')
  return id as number
}

const countOf = (results: readonly RowResult[], outcome: RowResult['outcome']): number => results.filter((result) => result.outcome === outcome).length
