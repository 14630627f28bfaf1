import type { Knex } from 'knex'
import { may } from '../../../access.ts'
import type { WorkKind } from '../../../model/work.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { OWNER, ofContractSql, referenceSql } from '../../tasks/taskSubject.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

/** A kind of task with who can end it: by a decision, or by mending what it is about. */
function tasksOf(kind: WorkKind, subject: string, isFor: (actor: Actor) => boolean): WorkSource {
  return {
    kinds: [kind],
    isFor,
    select: ({ db }) => [
      workColumns(db, db('tasks').where({ 'tasks.kind': kind, 'tasks.subject': subject, 'tasks.done': false }), {
        kind: quoted(kind),
        subject: 'tasks.subject',
        subject_id: 'tasks.subject_id',
        part_id: 'tasks.id',
        contract_id: ofContractSql('contracts.id'),
        provider_id: ofContractSql('contracts.provider_id'),
        reference: referenceSql,
        owner_id: OWNER,
        turn: quoted('insurer'),
        due_on: 'tasks.due_on',
        status: 'tasks.cause',
        about: 'tasks.clause',
        fingerprint: fingerprintOf('tasks.id', 'tasks.version'),
      }),
    ],
  }
}

/** What stopped being met on a running contract, and asks what is decided. */
const unmetConditions: WorkSource = {
  kinds: ['condition_unmet'],
  isFor: (actor) => may(actor, 'edit', 'tasks'),
  select: ({ db }) => [
    workColumns(db, unmet(db), {
      kind: quoted('condition_unmet'),
      subject: 'tasks.subject',
      subject_id: 'tasks.subject_id',
      part_id: 'tasks.id',
      contract_id: 'contracts.id',
      provider_id: 'contracts.provider_id',
      reference: 'contracts.reference',
      owner_id: `coalesce(tasks.owner_id, contracts.owner_id)`,
      turn: quoted('insurer'),
      due_on: 'tasks.due_on',
      status: 'tasks.cause',
      about: 'tasks.clause',
      fingerprint: fingerprintOf('tasks.id', 'tasks.version'),
    }),
  ],
}

function unmet(db: Knex): Knex.QueryBuilder {
  return db('tasks')
    .join('contracts', 'contracts.id', 'tasks.subject_id')
    .where({ 'tasks.kind': 'condition_unmet', 'tasks.subject': 'contracts', 'tasks.done': false })
}

/** The tasks that saves and the passing of the day keep, each for who can end it. */
export const openTasks: readonly WorkSource[] = [
  unmetConditions,
  tasksOf('softened_clause', 'policies', (actor) => may(actor, 'decide', 'tasks')),
  tasksOf('list_behind', 'publications', (actor) => may(actor, 'publish', 'publications')),
  tasksOf('publication_stopped', 'publications', (actor) => may(actor, 'publish', 'publications')),
]
