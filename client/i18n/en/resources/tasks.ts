/** The English words of tasks: name, what an empty list says, fields. */
export const tasks = {
  name: 'Task |||| Tasks',
  empty: 'There are no tasks.',
  fields: {
    kind: 'Task',
    subject: 'Subject',
    subject_id: 'Case',
    clause: 'Clause',
    due_on: 'Due on',
    done: 'Done',
    owner: 'Owner',
    owner_id: 'Owner',
    owner_name: 'Owner',
    id: 'Number',
    version: 'Version',
    created_at: 'Created at',
    updated_at: 'Changed at',
  },
}
