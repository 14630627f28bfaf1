import type { Knex } from 'knex'
import type { BulkRow } from '../model/answers.ts'
import { HttpError } from '../platform/http/errors.ts'
import type { Caller } from './caller.ts'
import { changedFields } from './codec.ts'
import type { BulkBody } from './readBulk.ts'
import type { Resource } from './resource.ts'
import { deleteRecord, judgeUpdate, updateRecord } from './save.ts'
import type { Selected } from './selectedRows.ts'
import { storeTogether } from './storeTogether.ts'

/** What came of one record: whether it changed and which version it has, or why it was refused. */
export type Outcome = { id: number; outcome: Exclude<BulkRow['outcome'], 'refused'>; version: number } | { id: number; error: HttpError }

/** What is the matter with one record; what is the matter with the call itself has been seen before. */
const ofARecord = [403, 404, 409, 412, 422, 428]

/** Judges records as their saves would, and writes nothing. */
export async function triedOutcomes(resource: Resource, selected: Selected, { data }: BulkBody, caller: Caller, trx: Knex.Transaction): Promise<Outcome[]> {
  return eachIn(trx, selected, ofARecord, async ({ id, version }, one) => {
    const { before, after } = await judgeUpdate(resource, id, { ...data, version }, caller, one)
    return { id, outcome: changedFields(resource.fields, before, after).length > 0 ? 'updated' : 'unchanged', version: before.version }
  })
}

/** Changes or deletes records, each by the one save. Unless they go by themselves, what is the matter with one for another reason than a rule ends it all. */
export async function savedOutcomes(resource: Resource, selected: Selected, body: BulkBody, caller: Caller, trx: Knex.Transaction): Promise<Outcome[]> {
  const sharing: Caller = { ...caller, together: new Map() }
  return eachIn(trx, selected, body.partial ? ofARecord : [422], async ({ id, version }, one) => {
    if (body.delete) return { id, outcome: 'deleted', version: (await deleteRecord(resource, id, version, sharing, one)).version }
    const { row } = await updateRecord(resource, id, { ...body.data, version }, sharing, one)
    return { id, outcome: row.version === version ? 'unchanged' : 'updated', version: row.version }
  })
}

/** Changes records all at once, where no rule reads what changes. */
export async function storedOutcomes(resource: Resource, selected: Selected, body: BulkBody, caller: Caller, trx: Knex.Transaction): Promise<Outcome[]> {
  const stored = await storeTogether(resource, selected, body.data, caller, trx)
  return stored.map((one): Outcome => {
    if (!('error' in one)) return { id: one.id, outcome: one.after === one.before ? 'unchanged' : 'updated', version: one.after.version }
    if (one.error instanceof HttpError && (body.partial ? ofARecord : [422]).includes(one.error.status)) return { id: one.id, error: one.error }
    throw one.error
  })
}

async function eachIn(
  trx: Knex.Transaction,
  selected: Selected,
  statuses: readonly number[],
  work: (row: Selected[number], one: Knex.Transaction) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const row of selected) {
    try {
      // A savepoint for each record: on PostgreSQL a failed statement would otherwise end the whole transaction.
      outcomes.push(await trx.transaction((one) => work(row, one)))
    } catch (error) {
      if (!(error instanceof HttpError) || !statuses.includes(error.status)) throw error
      outcomes.push({ id: row.id, error })
    }
  }
  return outcomes
}
