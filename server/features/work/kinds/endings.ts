import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { runningContractStatuses } from '../../../model/contract.ts'
import { daySql } from '../../../platform/database/daySql.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkAsk, WorkSource } from '../workSource.ts'

/** How many days before it ends a qualification or an answer comes into the list. */
export const noticeDays = 90

const shown = {
  subject: quoted('contracts'),
  subject_id: 'contracts.id',
  contract_id: 'contracts.id',
  provider_id: 'contracts.provider_id',
  reference: 'contracts.reference',
  owner_id: 'contracts.owner_id',
  turn: quoted('provider'),
  status: 'contracts.status',
}

/** Another qualification of the same kind that goes on where this one ends. */
const goesOn = `exists (select 1 from qualifications as next where next.provider_id = qualifications.provider_id and next.kind = qualifications.kind
  and next.state = 'held' and next.id <> qualifications.id and (next.valid_until is null or next.valid_until > qualifications.valid_until))`

/** A task stands already where a performance rests on what has ended. */
const isTask = `exists (select 1 from tasks where tasks.subject = 'contracts' and tasks.subject_id = contracts.id and tasks.cause = 'qualification' and tasks.lasts)`

/** Qualifications that end before a running contract of their provider does. */
export const qualificationEndings: WorkSource = {
  kinds: ['qualification_ends'],
  isFor: ({ role }) => can(role, 'edit', 'qualifications'),
  select: (ask) => [
    workColumns(
      ask.db,
      running(ask, 'qualifications', 'qualifications.provider_id = contracts.provider_id')
        .where('qualifications.state', 'held')
        .whereRaw(`not ${goesOn}`)
        .whereRaw(`(qualifications.valid_until >= ${quoted(ask.today)} or not ${isTask})`),
      {
        ...shown,
        kind: quoted('qualification_ends'),
        part_id: 'qualifications.id',
        due_on: 'qualifications.valid_until',
        shown_from: daySql(ask.db).after('qualifications.valid_until', `-${noticeDays}`),
        about: 'qualifications.kind',
        fingerprint: fingerprintOf('qualifications.valid_until', 'contracts.ends_on'),
      },
    ),
  ],
}

/** Answers that end before the contract does; once one has ended, a task asks what is decided about it. */
export const answerEndings: WorkSource = {
  kinds: ['answer_ends'],
  isFor: ({ role }) => can(role, 'edit', 'assessments'),
  select: (ask) => [
    workColumns(
      ask.db,
      running(ask, 'assessments', 'assessments.contract_id = contracts.id')
        .join('conditions', 'conditions.id', 'assessments.condition_id')
        .where('assessments.valid_until', '>=', ask.today)
        .whereIn('assessments.outcome', ['met', 'absent', 'exempt']),
      {
        ...shown,
        kind: quoted('answer_ends'),
        part_id: 'assessments.id',
        due_on: 'assessments.valid_until',
        shown_from: daySql(ask.db).after('assessments.valid_until', `-${noticeDays}`),
        about: 'conditions.clause',
        fingerprint: fingerprintOf('assessments.valid_until', 'contracts.ends_on'),
      },
    ),
  ],
}

function running({ db }: WorkAsk, table: string, on: string): Knex.QueryBuilder {
  return db('contracts')
    .joinRaw(`join ${table} on ${on}`)
    .whereIn('contracts.status', [...runningContractStatuses])
    .whereRaw(`${table}.valid_until < contracts.ends_on`)
}
