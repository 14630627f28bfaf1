import type { AuditEvent as Logged } from '../../../server/model/auditEvent.ts'

/** An event of the audit log as the API answers it. */
export type AuditEvent = Pick<Logged, 'id' | 'at' | 'actor' | 'resource' | 'record_id' | 'record_name' | 'contract_id' | 'before' | 'after'> & {
  action: 'create' | 'update' | 'delete'
}

/** Fields that tell nothing beside the record's name. */
const named: Readonly<Record<string, readonly string[]>> = {
  assessments: ['contract_id', 'condition_id'],
  tasks: ['subject', 'subject_id', 'clause', 'kind'],
}
const unread = ['id', 'version', 'created_at', 'updated_at', 'contract_id']

/** The fields of an event that a reader is told of. */
export function toldFields({ resource, before, after }: AuditEvent): string[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...fields].filter((field) => !unread.includes(field) && !named[resource]?.includes(field))
}

/** Events that say the same of several records, made by one save of them together: told once, with the names of the records. */
export function groupedEvents(events: readonly AuditEvent[]): AuditEvent[][] {
  const groups: AuditEvent[][] = []
  for (const event of events) {
    const last = groups.at(-1)
    if (last && likeness(last[0]!) === likeness(event)) last.push(event)
    else groups.push([event])
  }
  return groups
}

function likeness(event: AuditEvent): string {
  const values = toldFields(event).map((field) => [field, event.before?.[field], event.after?.[field]])
  return JSON.stringify([event.resource, event.action, event.actor, event.at.slice(0, 16), event.resource === 'assessments' ? values : event.id])
}
