/** The English words of tasks: what an empty list says, fields. */
export const tasks = {
  empty: 'There are no tasks.',
  fields: {
    kind: 'Task',
    subject: 'Subject',
    subject_id: 'Case',
    clause: 'Clause',
    due_on: 'Due on',
    done: 'Done',
    cause: 'Cause',
    reason: 'Why',
    lasts: 'Cause still there',
    decision: 'Decision',
    decided_by: 'Decided by',
    decided_by_name: 'Decided by',
    decided_on: 'Decided on',
    subject_reference: 'Case',
    provider_name: 'Provider',
    clause_text: 'Condition',
    owner: 'Owner',
    owner_name: 'Owner',
  },
}
