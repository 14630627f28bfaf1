import type { Knex } from 'knex'
import type { RecordBase } from '../model/field.ts'
import { preconditionRequired } from '../platform/http/errors.ts'
import type { Caller } from './caller.ts'
import type { Resource } from './resource.ts'
import { versionConflict } from './versionConflict.ts'

/** The versions that an `If-Match` names: `"3"`, `W/"3"`, several after commas. What is no version matches none; without the header undefined. */
export function ifMatchOf(header: string | undefined): number[] | undefined {
  if (!header?.trim()) return undefined
  return header.split(',').map((one) => {
    const [, version] = /^(?:W\/)?"?(\d{1,10})"?$/.exec(one.trim()) ?? []
    return version === undefined ? Number.NaN : Number(version)
  })
}

/**
 * A change is made on the version that was read: that of `If-Match`, of the body, or both.
 * @throws 428 where neither is given, 412 where `If-Match` names another version, 409 where the body does.
 */
export async function checkVersion<Row extends RecordBase>(
  resource: Resource<Row>,
  stored: Row,
  sent: unknown,
  caller: Caller,
  trx: Knex.Transaction,
): Promise<void> {
  const { if_match } = caller
  const context = { db: trx, ...caller, single: true }
  const isBlank = sent === undefined || sent === null || sent === ''
  if (isBlank && if_match === undefined) throw preconditionRequired()
  if (if_match !== undefined && !if_match.includes(stored.version)) throw await versionConflict(resource, stored, if_match[0], context, 412)
  if (!isBlank && sent !== stored.version) throw await versionConflict(resource, stored, sent, context)
}
