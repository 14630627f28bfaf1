import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { openInitiativeStatuses } from '../../../model/initiative.ts'
import type { WorkKind } from '../../../model/work.ts'
import { daySql } from '../../../platform/database/daySql.ts'
import { unextendedUntil } from '../../../policy/rule_sets/kv_2025_2026/extensionRules.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

const shown = (kind: WorkKind, table: string) => ({
  kind: quoted(kind),
  subject: quoted(table),
  subject_id: `${table}.id`,
  provider_id: `${table}.provider_id`,
  reference: `${table}.reference`,
  turn: quoted('insurer'),
  status: `${table}.status`,
})

/** Of a register without owners: whoever has the provider's latest contract under the same policy. */
const ownerOf = (table: string): string => `(select contracts.owner_id from contracts
  where contracts.provider_id = ${table}.provider_id and contracts.policy_id = ${table}.policy_id order by contracts.id desc limit 1)`

export const openQuestions: WorkSource = {
  kinds: ['question'],
  isFor: ({ role }) => can(role, 'edit', 'questions'),
  select: ({ db }) => [
    workColumns(db, db('questions').where('questions.status', 'open'), {
      ...shown('question', 'questions'),
      contract_id: 'questions.contract_id',
      owner_id: 'questions.owner_id',
      due_on: 'questions.awaited_on',
      about: 'questions.subject',
      next_status: quoted('answered'),
      fingerprint: fingerprintOf('questions.awaited_on', 'questions.version'),
    }),
  ],
}

/** Notices that wait for a decision: before the day from which the new category counts, which is the first of the period where no other was agreed (GGZ-S-4). */
export const statuteSwitchNotices: WorkSource = {
  kinds: ['statute_switch'],
  isFor: ({ role }) => can(role, 'decide', 'statute_switches'),
  select: ({ db }) => [
    workColumns(db, db('statute_switches').join('policies', 'policies.id', 'statute_switches.policy_id').where('statute_switches.status', 'notified'), {
      ...shown('statute_switch', 'statute_switches'),
      owner_id: 'statute_switches.owner_id',
      due_on: 'coalesce(statute_switches.effective_on, policies.contract_starts_on)',
      fingerprint: fingerprintOf('statute_switches.version'),
    }),
  ],
}

/** Requests to extend a stay, due on the last day that needs no extension (KV-P-11). */
export const extensionRequestsOpen: WorkSource = {
  kinds: ['extension_request'],
  isFor: ({ role }) => can(role, 'decide', 'extension_requests'),
  select: async ({ db }) => [
    workColumns(db, db('extension_requests').where('extension_requests.status', 'requested'), {
      ...shown('extension_request', 'extension_requests'),
      owner_id: ownerOf('extension_requests'),
      due_on: await lastUnextended(db),
      about: 'extension_requests.case_reference',
      fingerprint: fingerprintOf('extension_requests.version'),
    }),
  ],
}

const anyDay = '2025-01-01'

/** The last day of a stay without an extension, as each policy gives it. */
async function lastUnextended(db: Knex): Promise<string> {
  const { after } = daySql(db)
  const policies: number[] = await db('extension_requests').where({ status: 'requested' }).distinct('policy_id').pluck('policy_id')
  const cases: string[] = []
  for (const id of policies) {
    const until = unextendedUntil((await policySnapshot(db, id)).policy, { stay_started_on: anyDay })
    if (until) cases.push(`when ${id} then ${after('extension_requests.stay_started_on', String(daysBetween(anyDay, until)))}`)
  }
  return cases.length === 0 ? 'null' : `case extension_requests.policy_id ${cases.join(' ')} end`
}

const daysBetween = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)

export const coordinationRequestsOpen: WorkSource = {
  kinds: ['coordination_request'],
  isFor: ({ role }) => can(role, 'decide', 'coordination_requests'),
  select: ({ db }) => [
    workColumns(db, db('coordination_requests').where('coordination_requests.status', 'requested'), {
      ...shown('coordination_request', 'coordination_requests'),
      owner_id: ownerOf('coordination_requests'),
      fingerprint: fingerprintOf('coordination_requests.version'),
    }),
  ],
}

/** How many days before its follow-up an initiative comes into the list. */
const followUpNotice = 30

/** Initiatives that nobody has taken up, and those whose follow-up has a day. */
export const initiativesOpen: WorkSource = {
  kinds: ['initiative'],
  isFor: ({ role }) => can(role, 'edit', 'initiatives'),
  select: ({ db }) => [
    workColumns(
      db,
      db('initiatives')
        .whereIn('initiatives.status', [...openInitiativeStatuses])
        .where((one) => one.where('initiatives.status', 'proposed').orWhereNotNull('initiatives.follow_up_on')),
      {
        ...shown('initiative', 'initiatives'),
        owner_id: 'initiatives.owner_id',
        due_on: 'initiatives.follow_up_on',
        shown_from: `case when initiatives.status <> 'proposed' then ${daySql(db).after('initiatives.follow_up_on', `-${followUpNotice}`)} end`,
        about: 'initiatives.title',
        fingerprint: fingerprintOf('initiatives.version'),
      },
    ),
  ],
}
