import type { Knex } from 'knex'
import { oneSnapshot } from '../platform/database/connect.ts'
import { forgetMemoized } from '../platform/database/memoize.ts'
import { fromDriver } from '../platform/http/driverErrors.ts'
import type { Caller } from './caller.ts'
import { readOne } from './readOne.ts'
import type { Resource } from './resource.ts'
import { updateRecord } from './save.ts'
import { viewOf } from './view.ts'

/** Changes a record in a transaction of its own. @returns what the caller may see of it. @throws as `updateRecord`. */
export async function changeRecord(resource: Resource, id: number, body: unknown, caller: Caller, db: Knex): Promise<Record<string, unknown>> {
  return writeIn(resource, db, (trx) => changeIn(trx, resource, id, body, caller))
}

/** Changes a record in `trx`. @returns what the caller may see of it. @throws as `updateRecord`. */
export async function changeIn(trx: Knex.Transaction, resource: Resource, id: number, body: unknown, caller: Caller): Promise<Record<string, unknown>> {
  const { row, complete } = await updateRecord(resource, id, body as Record<string, unknown>, caller, trx)
  if (!complete) return readOne(resource, row.id, { db: trx, ...caller })
  const [record] = await viewOf(resource, [row], { db: trx, ...caller, single: true })
  return record!
}

/** Runs a write of a resource in one transaction, and forgets what was remembered of before it. */
export async function writeIn<T>(resource: Resource, db: Knex, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(db, resource.oneSnapshot === true, work)
  } finally {
    forgetMemoized(db)
    resource.committed?.(db)
  }
}

/** Times that a write is begun anew when the database gave it up for another one. */
const MAX_TRIES = 3

/** What another run may answer better: it waits for its turn, or finds the record that another save made at the same moment and can name it. */
const isWorthAnother = (error: unknown): boolean => ['busy', 'duplicate'].includes(fromDriver(error, 'write')?.code ?? '')

/** Runs `work` in a transaction; one that PostgreSQL gave up, because it and another waited for each other, is begun anew and then judges what the other left. */
async function inTransaction<T>(db: Knex, snapshot: boolean, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction(async (trx) => {
        if (snapshot) await oneSnapshot(trx)
        return work(trx)
      })
    } catch (error) {
      if (tries === MAX_TRIES || !isWorthAnother(error)) throw error
    }
  }
}
