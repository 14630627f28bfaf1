/** The English words of audit events: what an empty list says, fields. */
export const auditEvents = {
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
