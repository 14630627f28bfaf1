import { z } from 'zod'
import { seesPrivate } from '../access.ts'
import { isPrivateClause, privateClauses } from '../policies/privateClauses.ts'
import { date, flag, line, type RowOf, reference, required, whole } from '../resources/fields.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'

const fixed = { readOnly: true } as const

export const taskFields = {
  kind: required(line(40, fixed)),
  subject: required(line(40, fixed)),
  subject_id: required(whole(1, 2_147_483_647, fixed)),
  clause: line(20, fixed),
  due_on: date(fixed),
  owner_id: reference('users', fixed),
  done: flag(),
}
export type Task = RowOf<typeof taskFields>

/** Whose task it is: the owner of its contract, or whoever it was given to. */
const OWNER = `coalesce(tasks.owner_id, case when tasks.subject = 'contracts' then (select contracts.owner_id from contracts where contracts.id = tasks.subject_id) end)`

export const tasks: Resource<Task> = {
  name: 'tasks',
  fields: taskFields,
  computed: { owner: z.number().nullable(), owner_name: z.string().nullable(), subject_reference: z.string().nullable(), masked: z.boolean() },
  extras: () => ({
    owner: OWNER,
    owner_name: `(select full_name from users where users.id = ${OWNER})`,
    subject_reference: `case tasks.subject
      when 'contracts' then (select reference from contracts where contracts.id = tasks.subject_id)
      when 'publications' then (select policies.code from publications join policies on policies.id = publications.policy_id where publications.id = tasks.subject_id)
    end`,
  }),
  joined: {
    owner: {
      column: 'task_owners.owner',
      type: 'integer',
      join: (query) => void query.joinRaw(`left join (select tasks.id, ${OWNER} as owner from tasks) as task_owners on task_owners.id = tasks.id`),
      joinName: 'owner',
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
