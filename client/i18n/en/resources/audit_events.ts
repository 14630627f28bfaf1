/** The English words of audit events: name, what an empty list says, fields. */
export const auditEvents = {
  name: 'Audit event |||| Audit log',
  empty: 'Nothing has been logged yet.',
  fields: {
    at: 'Time',
    actor: 'Who',
    actor_id: 'User',
    action: 'What',
    resource: 'Resource',
    record_id: 'Record',
    record_name: 'Case',
    before: 'Before',
    after: 'After',
    changes: 'Changes',
  },
}
