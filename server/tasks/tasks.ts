import { z } from 'zod'
import { seesPrivate } from '../access.ts'
import { isPrivateClause, privateClauses } from '../policies/privateClauses.ts'
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
  joined: {
    owner: {
      column: 'contracts.owner_id',
      type: 'integer',
      join: (query) => void query.leftJoin('contracts', 'contracts.id', 'tasks.subject_id'),
      joinName: 'contract',
    },
  },
  search: searchByText('tasks.kind'),
  sort: ['due_on', 'ASC'],
  privateFields: (row) => (row.clause && isPrivateClause(row.clause) ? ['clause'] : []),
  guarded: { fields: ['clause'], visible: 'never' },
  // That such a task exists tells the answer already.
  scope: (query, _filter, actor) => {
    if (!seesPrivate(actor.role)) query.where((shown) => shown.whereNull('tasks.clause').orWhereNotIn('tasks.clause', [...privateClauses]))
  },
}
