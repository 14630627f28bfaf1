/** The English words of changes gathered for a next edition: what an empty list says, fields. */
export const gathered_changes = {
  empty: 'No changes have been gathered.',
  fields: {
    policy_id: 'Purchasing policy',
    part: 'Part',
    record_id: 'Number of the part',
    clause: 'Clause',
    changes: 'Becomes',
    was: 'Was',
    fields: 'Change',
    made_by: 'Gathered by',
    made_by_name: 'Gathered by',
  },
}
