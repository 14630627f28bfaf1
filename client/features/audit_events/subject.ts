import type { AuditEvent } from '../../ui/cases/auditEvent.ts'

/** The address where what an audit event is about is seen: its record's page, or that of the contract it belongs to; null where there is neither. */
export function subjectPath({
  resource,
  record_id,
  contract_id,
  action,
}: Pick<AuditEvent, 'resource' | 'record_id' | 'contract_id' | 'action'>): string | null {
  if (withPage.has(resource) && action !== 'delete') return `/${resource}/${record_id}/show`
  return contract_id ? `/contracts/${contract_id}/show?tab=history` : null
}

const withPage = new Set([
  'contracts',
  'providers',
  'plafond_requests',
  'conditions',
  'policies',
  'users',
  'publications',
  'questions',
  'statute_switches',
  'initiatives',
  'coordination_requests',
  'extension_requests',
  'first_year_monitors',
])
