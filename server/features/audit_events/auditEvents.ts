import type { Knex } from 'knex'
import { seesPrivate } from '../../access.ts'
import { type AuditEvent, auditEventComputed, auditEventFields } from '../../model/auditEvent.ts'
import { forbidden, notFound } from '../../platform/http/errors.ts'
import { privateClauses } from '../../policy/privacy/privateClauses.ts'
import type { Resource } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'

const adminOnly = ['users', 'api_tokens', 'jobs', 'mails', 'exports']

/**
 * The audit log, append-only. The whole of it is the admin's; the history of one record, or of a contract with all that hangs on it, is for whoever
 * may read that.
 */
export const auditEvents: Resource<AuditEvent> = {
  name: 'audit_events',
  fields: auditEventFields,
  computed: auditEventComputed,
  bare: true,
  hidden: ['private_fields'],
  search: searchByText('audit_events.actor', 'audit_events.record_name'),
  sort: ['id', 'DESC'],
  guarded: { fields: ['before', 'after', 'private_fields'], visible: 'never', sees: () => false },
  scope: (query, filter, actor) => {
    // That nothing but private fields changed is not told either.
    if (!seesPrivate(actor.role)) withoutPrivateTasks(query).where('audit_events.private_only', false)
    if (actor.role === 'admin') return
    if (filter === null) throw notFound()
    const isOne = (value: unknown): boolean => ['string', 'number'].includes(typeof value)
    const ofOneRecord = typeof filter.resource === 'string' && isOne(filter.record_id)
    if (!(ofOneRecord || isOne(filter.contract_id)) || adminOnly.includes(String(filter.resource)))
      throw forbidden('Het hele logboek is voor de beheerder; vraag de historie van één dossier op (resource en record_id).')
    query.whereNotIn('audit_events.resource', adminOnly)
  },
  decorate: async (rows, { actor }) =>
    rows.map((row) => {
      if (seesPrivate(actor.role)) return { ...row, masked: [] }
      const hidden = row.private_fields ?? []
      // Of an answer, or of a record that goes, all is named whatever it was; elsewhere a masked field would tell that it was touched.
      const masked = row.resource === 'assessments' || row.action === 'delete' ? hidden : []
      return { ...row, before: without(row.before, hidden, masked), after: without(row.after, hidden, masked), masked }
    }),
}

/** The values without the hidden fields, but with those named at null that are always named: what is there tells nothing, and neither does its place. */
function without(values: Record<string, unknown> | null, hidden: readonly string[], named: readonly string[]): Record<string, unknown> | null {
  if (!values || hidden.length === 0) return values
  const readable = Object.entries(values).filter(([name]) => !hidden.includes(name))
  return Object.fromEntries([...readable, ...named.map((name) => [name, null])])
}

/** The history of a task that only contracting staff and team leads may see is theirs too. */
function withoutPrivateTasks(query: Knex.QueryBuilder): Knex.QueryBuilder {
  const marks = privateClauses.map(() => '?').join(', ')
  return query.whereRaw(`(audit_events.resource <> 'tasks' or audit_events.record_id not in (select id from tasks where clause in (${marks})))`, [
    ...privateClauses,
  ])
}
