import type { Knex } from 'knex'
import type { GatheredChange } from '../../../model/gatheredChange.ts'
import type { Caller } from '../../../records/caller.ts'
import { isSame } from '../../../records/codec.ts'
import type { Resource } from '../../../records/resource.ts'
import { judgeUpdate, loadRecord, updateRecord } from '../../../records/save.ts'
import { clauses } from '../clauses/clauses.ts'
import { conditions } from '../conditions/conditions.ts'
import { policies } from '../policies.ts'

type Change = Pick<GatheredChange, 'part' | 'record_id' | 'changes'>
type Row = Record<string, unknown> & { id: number; version: number }

/** The resource whose record a change is of. */
export const resourceOf: Readonly<Record<GatheredChange['part'], Resource>> = { policy: policies, clause: clauses, condition: conditions }

/** The record that a change is of. @throws 404 */
export async function changedRecord(trx: Knex.Transaction, { part, record_id }: Pick<GatheredChange, 'part' | 'record_id'>): Promise<Row> {
  return loadRecord(resourceOf[part], record_id, trx)
}

/** The fields that a record says otherwise by now than when a change of it was gathered. */
export function movedSince(record: Row, { was }: Pick<GatheredChange, 'was'>): string[] {
  return Object.entries(was ?? {}).flatMap(([field, value]) => (isSame(record[field] ?? null, value) ? [] : [field]))
}

/** Carries a change out: with the day, the reason and who was told of its edition. @throws as `updateRecord` */
export async function carryOutChange(trx: Knex.Transaction, change: Change, edition: Record<string, unknown>, caller: Caller): Promise<void> {
  await updateRecord(...(await changeOf(trx, change, edition)), caller, trx)
}

/** The verdict on a change, without carrying it out. @throws as `updateRecord` */
export async function judgeGathered(trx: Knex.Transaction, change: Change, edition: Record<string, unknown>, caller: Caller): Promise<void> {
  await judgeUpdate(...(await changeOf(trx, change, edition)), caller, trx)
}

async function changeOf(trx: Knex.Transaction, change: Change, edition: Record<string, unknown>): Promise<[Resource, number, Record<string, unknown>]> {
  const { version } = await changedRecord(trx, change)
  return [resourceOf[change.part], change.record_id, { ...change.changes, ...edition, version }]
}
