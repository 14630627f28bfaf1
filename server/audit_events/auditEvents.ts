import type { Knex } from 'knex'
import { z } from 'zod'
import { seesPrivate } from '../access.ts'
import { forbidden, notFound } from '../http/errors.ts'
import { privateClauses } from '../policies/privateClauses.ts'
import { instant, line, type RowOf, reference, required, structure, whole } from '../resources/fields.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'

const written = { readOnly: true } as const
const values = z.record(z.string(), z.unknown())

export const auditEventFields = {
  at: required(instant(written)),
  actor: required(line(120, written)),
  actor_id: reference('users', written),
  action: required(line(20, written)),
  resource: required(line(40, written)),
  record_id: required(whole(1, 2_147_483_647, written)),
  before: structure(values, written),
  after: structure(values, written),
  private_fields: structure(z.array(z.string()), written),
}
export type AuditEvent = RowOf<typeof auditEventFields>

const adminOnly = ['users', 'api_tokens']

/** The audit log, append-only. The whole of it is the admin's; the history of one record is for whoever may read that record. */
export const auditEvents: Resource<AuditEvent> = {
  name: 'audit_events',
  fields: auditEventFields,
  computed: { masked: z.array(z.string()) },
  bare: true,
  hidden: ['private_fields'],
  search: searchByText('audit_events.actor', 'audit_events.resource'),
  sort: ['id', 'DESC'],
  guarded: { fields: ['before', 'after', 'private_fields'], visible: 'never', sees: () => false },
  scope: (query, filter, actor) => {
    if (!seesPrivate(actor.role)) withoutPrivateTasks(query)
    if (actor.role === 'admin') return
    if (filter === null) throw notFound()
    const ofOneRecord = typeof filter.resource === 'string' && ['string', 'number'].includes(typeof filter.record_id)
    if (!ofOneRecord || adminOnly.includes(filter.resource as string))
      throw forbidden('Het hele logboek is voor de beheerder; vraag de historie van één dossier op (resource en record_id).')
    query.whereNotIn('audit_events.resource', adminOnly)
  },
  decorate: async (rows, { actor }) =>
    rows.map((row) => {
      const masked = seesPrivate(actor.role) ? [] : (row.private_fields ?? [])
      return { ...row, before: without(row.before, masked), after: without(row.after, masked), masked }
    }),
}

/** The values with every masked field at null, also one that the event did not change: what is there tells nothing, and neither does its place. */
function without(values: Record<string, unknown> | null, masked: readonly string[]): Record<string, unknown> | null {
  if (!values || masked.length === 0) return values
  const readable = Object.entries(values).filter(([name]) => !masked.includes(name))
  return Object.fromEntries([...readable, ...masked.map((name) => [name, null])])
}

/** The history of a task that only contracting staff and team leads may see is theirs too. */
function withoutPrivateTasks(query: Knex.QueryBuilder): void {
  const marks = privateClauses.map(() => '?').join(', ')
  query.whereRaw(`(audit_events.resource <> 'tasks' or audit_events.record_id not in (select id from tasks where clause in (${marks})))`, [...privateClauses])
}
