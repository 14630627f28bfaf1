import type { Knex } from 'knex'
import { notFound, unprocessable } from '../platform/http/errors.ts'
import type { Caller } from './caller.ts'
import { checkVersion } from './checkVersion.ts'
import { changedFields, encode, readRow, selection } from './codec.ts'
import { auditOf } from './history/auditOf.ts'
import { writeAudits } from './history/writeAudit.ts'
import { parseBody } from './parseBody.ts'
import { unusableReferences } from './references.ts'
import type { AnyRow, Resource } from './resource.ts'
import type { Selected } from './selectedRows.ts'

/** Rows of one statement: SQLite takes a limited number of values. */
const BATCH = 200

type Body = Record<string, unknown>

/** Whether a change of these fields can be stored for many records at once: no rule reads any of them, and nothing follows from them. */
export function goesTogether({ unjudged = [] }: Resource, data: Body): boolean {
  const names = Object.keys(data)
  return names.length > 0 && names.every((name) => unjudged.includes(name))
}

/**
 * Gives many records the same values in fields that no rule reads: what the one save does with such a change, but some statements for all of them instead of
 * some for each, so that everybody else's saves wait for a moment only.
 * @returns of each record, in the order given, its row as it was and as it is; or what the one save would throw for it.
 */
export async function storeTogether(resource: Resource, selected: Selected, data: Body, caller: Caller, trx: Knex.Transaction): Promise<Stored[]> {
  const parsed = parseBody(resource, data, { creating: false })
  const sent = new Set(Object.keys(parsed.values))
  const invalid = [...parsed.invalid, ...(await unusableReferences(resource, { trx, before: null, after: parsed.values as AnyRow, sent }))]
  if (invalid.length > 0) return selected.map(({ id }) => ({ id, error: unprocessable({ invalid }) }))
  const stored: Stored[] = []
  for (let first = 0; first < selected.length; first += BATCH)
    stored.push(...(await storeBatch(resource, selected.slice(first, first + BATCH), parsed.values, caller, trx)))
  return stored
}

export type Stored = { id: number; before: AnyRow; after: AnyRow } | { id: number; error: unknown }

async function storeBatch(resource: Resource, selected: Selected, values: Body, caller: Caller, trx: Knex.Transaction): Promise<Stored[]> {
  const { name } = resource
  const query = trx(name)
    .select(selection(resource, trx, false))
    .whereIn(
      `${name}.id`,
      selected.map(({ id }) => id),
    )
    .orderBy(`${name}.id`)
    .forUpdate()
  const found = new Map(((await query) as Body[]).map((row) => readRow(resource, row, false)).map((row) => [row.id, row]))
  const updated_at = new Date().toISOString()
  const stored: Stored[] = []
  for (const { id, version } of selected) {
    const before = found.get(id)
    const error = await faultOf(resource, before, version, caller, trx)
    if (error) stored.push({ id, error })
    else stored.push({ id, before: before!, after: changedRow(resource, before!, values, updated_at) })
  }
  const changes = stored.filter((one) => 'after' in one).filter(({ before, after }) => after.version !== before.version)
  if (changes.length > 0) {
    await trx(name)
      .whereIn(
        'id',
        changes.map(({ id }) => id),
      )
      .update({
        ...encode(resource.fields, values),
        version: trx.raw('version + 1'),
        updated_at,
        ...(resource.publicVersion && { public_version: trx.raw('public_version + 1'), public_updated_at: updated_at }),
      })
    await writeAudits(
      trx,
      changes.map(({ before, after }) => auditOf(resource, { before, after, ...caller }, 'update')),
    )
  }
  return stored
}

function changedRow(resource: Resource, before: AnyRow, values: Body, updated_at: string): AnyRow {
  const after = { ...before, ...values } as AnyRow
  return changedFields(resource.fields, before, after).length === 0 ? before : { ...after, version: before.version + 1, updated_at }
}

/** What is the matter with the version of this record, or null. */
async function faultOf(resource: Resource, before: AnyRow | undefined, version: unknown, caller: Caller, trx: Knex.Transaction): Promise<unknown> {
  if (!before) return notFound()
  return checkVersion(resource, before, version, caller, trx).then(
    () => null,
    (error: unknown) => error,
  )
}
