import { z } from 'zod'
import { isPrivateClause } from '../policies/privateClauses.ts'
import { date, flag, line, type RowOf, reference, required } from '../resources/fields.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'

const fixed = { readOnly: true } as const

export const taskFields = {
  kind: required(line(40, fixed)),
  subject: required(line(40, fixed)),
  subject_id: required(reference('contracts', fixed)),
  clause: line(20, fixed),
  due_on: date(fixed),
  done: flag(),
}
export type Task = RowOf<typeof taskFields>

export const tasks: Resource<Task> = {
  name: 'tasks',
  fields: taskFields,
  computed: { owner: z.number().nullable(), owner_name: z.string().nullable(), subject_reference: z.string().nullable(), masked: z.boolean() },
  extras: () => ({
    owner: '(select owner_id from contracts where contracts.id = tasks.subject_id)',
    owner_name: '(select users.full_name from contracts join users on users.id = contracts.owner_id where contracts.id = tasks.subject_id)',
    subject_reference: '(select reference from contracts where contracts.id = tasks.subject_id)',
  }),
  search: searchByText('tasks.kind'),
  sort: ['due_on', 'ASC'],
  privateFields: (row) => (row.clause && isPrivateClause(row.clause) ? ['clause'] : []),
  guarded: { fields: ['clause'], visible: 'never' },
}
