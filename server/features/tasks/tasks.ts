import { seesPrivate } from '../../access.ts'
import { type Task, taskComputed, taskFields } from '../../model/task.ts'
import { isPrivateClause, privateClauses } from '../../policy/privacy/privateClauses.ts'
import type { Resource, SaveContext } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'
import { clauseTextSql, OWNER, ofContractSql, referenceSql } from './taskSubject.ts'

export const tasks: Resource<Task> = {
  name: 'tasks',
  fields: taskFields,
  computed: taskComputed,
  extras: () => ({
    owner: OWNER,
    owner_name: `(select full_name from users where users.id = ${OWNER})`,
    subject_reference: referenceSql,
    provider_id: ofContractSql('contracts.provider_id'),
    provider_name: ofContractSql('(select name from providers where providers.id = contracts.provider_id)'),
    clause_text: clauseTextSql,
    decided_by_name: '(select full_name from users where users.id = tasks.decided_by)',
  }),
  joined: {
    owner: {
      column: 'task_owners.owner',
      type: 'integer',
      join: (query) => void query.joinRaw(`left join (select tasks.id, ${OWNER} as owner from tasks) as task_owners on task_owners.id = tasks.id`),
      joinName: 'owner',
    },
  },
  search: searchByText('tasks.kind', 'tasks.clause', 'tasks.reason', 'tasks.decision'),
  sort: ['due_on', 'ASC'],
  // Who keeps to a policy has no say in whether it may be softened.
  needs: (before, after) => (before?.kind === 'softened_clause' && (before.done !== after.done || before.decision !== after.decision) ? 'decide' : null),
  resolveInput: signDecision,
  validate: ({ before, after, caused_by }) => ({ invalid: before && !caused_by ? faultsOf(before, after) : [], refusals: [] }),
  privateFields: (row) => (row.clause && isPrivateClause(row.clause) ? ['clause', 'reason', 'decision'] : []),
  guarded: { fields: ['clause', 'cause', 'reason', 'decision'], visible: { sql: publicOnly() } },
  // That such a task exists tells the answer already.
  scope: (query, _filter, actor) => {
    if (!seesPrivate(actor.role)) query.whereRaw(publicOnly())
  },
}

/** SQL of the tasks about no private clause. */
function publicOnly(): string {
  return `(tasks.clause is null or tasks.clause not in (${privateClauses.map((clause) => `'${clause}'`).join(', ')}))`
}

/** Who closes a task, and when, stands beside what was decided; a task that is opened again has no decision. One whose cause has gone is closed by no decision. */
async function signDecision({ before, after, actor, today, caused_by }: SaveContext<Task>): Promise<void> {
  if (caused_by) return
  if (!after.done) Object.assign(after, { decision: null, decided_by: null, decided_on: null })
  else if (!before?.done || before.decision !== after.decision) Object.assign(after, { decided_by: actor.id, decided_on: today })
}

function faultsOf(before: Task, after: Task): { field: string; message: string }[] {
  const silent = after.done && after.decision === null && (!before.done || before.decision !== null)
  return silent ? [{ field: 'decision', message: 'Een taak sluit u af door te zeggen wat er is besloten.' }] : []
}
