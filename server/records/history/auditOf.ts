import type { RecordBase } from '../../model/field.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { changedFields, fieldOf } from '../codec.ts'
import type { Resource } from '../resource.ts'
import { touchedPrivate } from './touchedPrivate.ts'
import { type AuditEntry, kept } from './writeAudit.ts'

/** The event of a record that is made or changed: what it was and what it is, of a change only what changed. */
export function auditOf<Row extends RecordBase>(
  resource: Resource<Row>,
  { before, after, actor, today }: { before: Row | null; after: Row; actor: Actor; today: string },
  action: 'create' | 'update',
): AuditEntry {
  const changed = before ? changedFields(resource.fields, before, after) : Object.keys(resource.fields).filter((name) => fieldOf(after, name) !== null)
  return {
    actor,
    action,
    resource: resource.name,
    record_id: after.id,
    before: before && told(resource, before, changed),
    after: { ...told(resource, after, changed), ...(before && maskedSecrets(resource, after)) },
    private_fields: touchedPrivate(resource, [after, before], changed),
    business_day: today,
  }
}

/** The values of a row as an event tells them: without what is kept from everybody. */
export function told<Row extends RecordBase>(resource: Resource<Row>, row: Row, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => !resource.hidden?.includes(name) && !resource.fields[name]?.writeOnly).map((name) => [name, fieldOf(row, name) ?? null]),
  )
}

/** The secrets that a change sets anew: that they changed, not to what. */
function maskedSecrets<Row extends RecordBase>({ secrets = [] }: Resource<Row>, after: Row): Record<string, unknown> {
  const sent = secrets.filter((name) => fieldOf(after, name))
  return Object.fromEntries(sent.map((name) => [name, kept]))
}
