import type { Knex } from 'knex'
import { can, may, writesAlong } from '../access.ts'
import type { RecordBase } from '../model/field.ts'
import { badRequest, conflict, forbidden, notFound, unprocessable } from '../platform/http/errors.ts'
import type { Verdict } from '../policy/engine/verdict.ts'
import { futureDates } from '../policy/futureDates.ts'
import { alongIn } from './along.ts'
import { byId } from './byId.ts'
import type { Caller } from './caller.ts'
import { checkVersion } from './checkVersion.ts'
import { changedFields, encode, readRow, selection } from './codec.ts'
import { nextReference } from './counters.ts'
import { refuseDuplicates } from './duplicates.ts'
import { auditOf, told } from './history/auditOf.ts'
import { touchedPrivate } from './history/touchedPrivate.ts'
import { writeAudit } from './history/writeAudit.ts'
import { writeRemovals } from './history/writeRemovals.ts'
import { type Parsed, parseBody } from './parseBody.ts'
import { unusableReferences } from './references.ts'
import type { JudgedContext, Resource, SaveContext } from './resource.ts'
import { sortKeysOf } from './sortKeys.ts'
import { versionConflict } from './versionConflict.ts'

type Body = Record<string, unknown>
type Changing<Row> = JudgedContext<Row, unknown> & { before: Row }

/** Creates a record in `trx`. @returns the stored row. @throws 403, 404, 409 or 422 (see api.md, in that order). */
export async function createRecord<Row extends RecordBase>(resource: Resource<Row>, body: Body, caller: Caller, trx: Knex.Transaction): Promise<Row> {
  permit(resource, 'create', caller)
  const parsed = parseBody(resource, asObject(body), { creating: true, own: caller.caused_by !== undefined })
  const now = new Date().toISOString()
  const after = { ...blanks(resource), ...parsed.values, version: 1, created_at: now, updated_at: now } as unknown as Row
  const needed = resource.needs?.(null, after)
  if (needed) permit(resource, needed, caller)
  const sent = new Set(Object.keys(parsed.values).filter((name) => Object.hasOwn(body, name)))
  const context: SaveContext<Row> = { trx, before: null, after, ...caller, sent }
  const judged = await validate(resource, context, parsed)
  if (resource.series) Object.assign(after, { reference: await nextReference(trx, ...(await resource.series(judged))) })
  await resource.beforeOperation?.(judged)
  const [inserted] = await trx(resource.name)
    .insert({
      ...encode(resource.fields, after),
      ...sortKeysOf(resource.name, after),
      version: 1,
      created_at: now,
      updated_at: now,
      ...(resource.publicVersion && { public_updated_at: now }),
    })
    .returning('id')
  after.id = inserted.id
  return recordChange(resource, judged, 'create')
}

/** Changes a record in `trx`: what is not sent keeps its value, `version` must be the stored one. A save that changes nothing writes nothing. @returns the stored row, and whether its computed columns still hold. @throws 403, 404, 409, 422, 428. */
export async function updateRecord<Row extends RecordBase>(
  resource: Resource<Row>,
  id: number,
  body: Body,
  caller: Caller,
  trx: Knex.Transaction,
): Promise<{ row: Row; complete: boolean }> {
  const judged = await judgeUpdate(resource, id, body, caller, trx)
  const { before, after } = judged
  if (!isUnjudged(resource, judged)) await resource.beforeOperation?.(judged)
  const changed = changedFields(resource.fields, before, after)
  if (changed.length === 0) return { row: before, complete: isComplete(resource, changed) }
  after.version = before.version + 1
  after.updated_at = new Date().toISOString()
  // Only what changed: a column that is named costs the rewriting of each of its indexes, changed or not.
  const values = Object.fromEntries(changed.map((name) => [name, after[name as keyof Row]]))
  const stored = {
    ...encode(resource.fields, values),
    ...sortKeysOf(resource.name, values),
    version: after.version,
    updated_at: after.updated_at,
    ...publicMove(resource, before, after, changed, trx),
  }
  const count = await trx(resource.name).where({ id, version: before.version }).update(stored)
  if (count === 0) throw await versionConflict(resource, await loadRecord(resource, id, trx), before.version, { db: trx, ...caller, single: true })
  await recordChange(resource, judged, 'update')
  return { row: after, complete: isComplete(resource, changed) }
}

/** The verdict on a change of a record, without making it. @returns the change that is allowed. @throws as `updateRecord`. */
export async function judgeUpdate<Row extends RecordBase>(
  resource: Resource<Row>,
  id: number,
  body: Body,
  caller: Caller,
  trx: Knex.Transaction,
): Promise<Changing<Row>> {
  permit(resource, 'edit', caller)
  const sent = asObject(body)
  const stored = await lockedRow(resource, id, trx)
  const before = readRow<Row>(resource, stored, true)
  const parsed = parseBody(resource, sent, { creating: false, own: caller.caused_by !== undefined })
  const after = { ...before, ...parsed.values }
  const needed = resource.needs?.(before, after)
  if (needed) permit(resource, needed, caller)
  // What the server changes of its own accord, it changes as it stands.
  if (!caller.caused_by) await checkVersion(resource, before, sent.version, caller, trx)
  for (const [name, field] of Object.entries(resource.fields)) {
    if (field.fixed && changedFields({ [name]: field }, before, after).length > 0)
      parsed.invalid.push({ field: name, message: 'Dit ligt vast sinds het aanmaken.' })
  }
  const context: SaveContext<Row> = { trx, before, after, ...caller, sent: new Set(Object.keys(parsed.values)), along: alongIn(resource, stored) }
  return { ...(await validate(resource, context, parsed)), before }
}

/** Moves the version that everybody sees, where something changed that everybody sees. */
function publicMove<Row extends RecordBase>(resource: Resource<Row>, before: Row, after: Row, changed: readonly string[], trx: Knex.Transaction): Body {
  if (!resource.publicVersion) return {}
  const hidden = [before, after].flatMap((row) => resource.privateFields?.(row) ?? [])
  return changed.every((name) => hidden.includes(name)) ? {} : { public_version: trx.raw('public_version + 1'), public_updated_at: after.updated_at }
}

/** Whether the row in hand, with the computed columns that it was loaded with, is what reading it back would give. */
function isComplete<Row extends RecordBase>({ extrasFrom, scope }: Resource<Row>, changed: readonly string[]): boolean {
  return extrasFrom !== undefined && scope === undefined && !changed.some((name) => extrasFrom.includes(name))
}

/** Deletes a record in `trx`, of which `version` must be the stored one. @returns the row as it was. @throws 403, 404, 428, 412, 409 of another version or where it is still needed. */
export async function deleteRecord<Row extends RecordBase>(
  resource: Resource<Row>,
  id: number,
  version: unknown,
  caller: Caller,
  trx: Knex.Transaction,
): Promise<Row> {
  permit(resource, 'delete', caller)
  const row = await loadRecord(resource, id, trx)
  await checkVersion(resource, row, version, caller, trx)
  const kept = await resource.preventDelete?.(row, trx)
  if (kept) throw conflict('in_use', kept)
  for (const child of resource.children?.() ?? []) await removeChildren(child, id, caller, trx)
  await resource.beforeDelete?.(row, trx, caller)
  await writeAudit(trx, {
    actor: caller.actor,
    action: 'delete',
    resource: resource.name,
    record_id: id,
    before: told(resource, row, Object.keys(resource.fields)),
    after: null,
    private_fields: touchedPrivate(resource, [row], Object.keys(resource.fields)),
    business_day: caller.today,
  })
  await trx(resource.name).where({ id }).del()
  return row
}

async function removeChildren(
  { resource, column }: { resource: Resource; column: string },
  id: number,
  { actor }: Caller,
  trx: Knex.Transaction,
): Promise<void> {
  const rows = await trx(resource.name)
    .select(selection(resource, trx, false))
    .where(`${resource.name}.${column}`, id)
    .orderBy(`${resource.name}.id`)
  await writeRemovals(
    trx,
    actor,
    resource,
    rows.map((row) => readRow(resource, row, false)),
  )
  await trx(resource.name)
    .where({ [column]: id })
    .del()
}

/** Reads and, on PostgreSQL, locks one record. @throws 404. */
export async function loadRecord<Row extends RecordBase>(resource: Resource<Row>, id: number, trx: Knex.Transaction): Promise<Row> {
  return readRow(resource, await lockedRow(resource, id, trx), true)
}

async function lockedRow<Row extends RecordBase>(resource: Resource<Row>, id: number, trx: Knex.Transaction): Promise<Record<string, unknown>> {
  const stored = await byId(resource, id, trx, 'locked')
  if (!stored) throw notFound()
  return stored
}

function permit<Row extends RecordBase>(resource: Resource<Row>, operation: Parameters<typeof can>[1], { actor, caused_by }: Caller): void {
  if (caused_by) {
    if (!writesAlong(caused_by, resource.name)) throw new Error(`What happens to ${caused_by} writes no ${resource.name}`)
    return
  }
  if (!can(actor.role, operation, resource.name)) throw forbidden()
  if (!may(actor, operation, resource.name)) throw forbidden('Dit is een besluit van een persoon; een koppeling neemt het niet.')
}

/** References, duplicates, what the server fills in, and the verdict: 409 before 422, and everything that is wrong at once. */
async function validate<Row extends RecordBase>(resource: Resource<Row>, context: SaveContext<Row>, parsed: Parsed): Promise<JudgedContext<Row, unknown>> {
  const unusable = await unusableReferences(resource, context)
  const invalid = [...parsed.invalid, ...unusable]
  await refuseDuplicates(resource, context, new Set(invalid.map(({ field }) => field)))
  if (invalid.length > 0) throw unprocessable({ invalid, refusals: [] })
  if (isUnjudged(resource, context)) return { ...context, facts: undefined }
  await resource.resolveInput?.(context)
  const judged = { ...context, facts: await resource.loadFacts?.(context) }
  const verdict: Verdict = (await resource.validate?.(judged)) ?? { invalid: [], refusals: [] }
  const early = futureDates(resource.fields, context.after, context.today)
  const all = { invalid: [...early, ...verdict.invalid], refusals: verdict.refusals }
  if (all.invalid.length + all.refusals.length > 0) throw unprocessable(all)
  return judged
}

async function recordChange<Row extends RecordBase>(resource: Resource<Row>, context: JudgedContext<Row, unknown>, action: 'create' | 'update'): Promise<Row> {
  await writeAudit(context.trx, auditOf(resource, context, action))
  if (!isUnjudged(resource, context)) await resource.afterOperation?.(context)
  return context.after
}

/** Whether a change touches only fields that no rule reads: it is stored and put on record, and that is all. */
function isUnjudged<Row extends RecordBase>({ fields, unjudged }: Resource<Row>, { before, after }: Pick<SaveContext<Row>, 'before' | 'after'>): boolean {
  if (!unjudged || !before) return false
  const changed = changedFields(fields, before, after)
  return changed.length > 0 && changed.every((name) => unjudged.includes(name))
}

function blanks<Row extends RecordBase>(resource: Resource<Row>): Body {
  return Object.fromEntries(Object.entries(resource.fields).map(([name, field]) => [name, field.fallback ?? null]))
}

function asObject(body: unknown): Body {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badRequest('Er is geen JSON-object gestuurd.')
  return body as Body
}
