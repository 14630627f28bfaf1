import { seesPrivate } from '../access.ts'
import type { RecordBase } from '../model/field.ts'
import { HttpError } from '../platform/http/errors.ts'
import { changedFields } from './codec.ts'
import type { Resource, ViewContext } from './resource.ts'
import { viewOf } from './view.ts'

/**
 * The answer to a save of an older version: 409 (412 where `If-Match` told it) with the current record, and who changed which field since.
 * The audit log holds one event a version; the last `current.version - sent` updates are what came between.
 */
export async function versionConflict<Row extends RecordBase>(
  resource: Resource<Row>,
  current: Row,
  sent: unknown,
  context: ViewContext,
  status: 409 | 412 = 409,
): Promise<HttpError> {
  const [answer] = await viewOf(resource, [current], context)
  const behind = typeof sent === 'number' ? current.version - sent : 0
  const changes = behind > 0 ? await changesSince(resource, current.id, Math.min(behind, 50), context) : []
  return new HttpError(status, 'version_conflict', 'Dit dossier is intussen door iemand anders gewijzigd.', { current: answer, changes })
}

async function changesSince<Row extends RecordBase>(
  resource: Resource<Row>,
  record_id: number,
  events: number,
  { db, actor }: ViewContext,
): Promise<unknown[]> {
  const recent = await db('audit_events').where({ resource: resource.name, record_id, action: 'update' }).orderBy('id', 'desc').limit(events)
  return recent.reverse().flatMap((event) => {
    const before = JSON.parse(event.before ?? '{}')
    const after = JSON.parse(event.after ?? '{}')
    const hidden: string[] = seesPrivate(actor.role) ? [] : JSON.parse(event.private_fields ?? '[]')
    return changedFields(resource.fields, before, after)
      .filter((field) => !hidden.includes(field))
      .map((field) => ({ field, at: event.at, actor: event.actor, before: before[field] ?? null, after: after[field] ?? null }))
  })
}
