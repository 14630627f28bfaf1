import { can } from '../../../access.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkSource } from '../workSource.ts'

const shown = {
  subject: quoted('policies'),
  subject_id: 'policies.id',
  reference: 'policies.code',
  turn: quoted('insurer'),
  status: 'policies.status',
}

/** Policies that are still drafts, due before their period begins. */
export const policyDrafts: WorkSource = {
  kinds: ['policy_draft'],
  isFor: ({ role }) => can(role, 'publish', 'policies'),
  select: ({ db }) => [
    workColumns(db, db('policies').where('policies.status', 'draft'), {
      ...shown,
      kind: quoted('policy_draft'),
      due_on: 'policies.contract_starts_on',
      fingerprint: fingerprintOf('policies.version'),
    }),
  ],
}

/** Policies with changes that wait to become an edition together. */
export const gatheredEditions: WorkSource = {
  kinds: ['gathered_changes'],
  isFor: ({ role }) => can(role, 'edit', 'gathered_changes'),
  select: ({ db }) => {
    const count = '(select count(*) from gathered_changes where gathered_changes.policy_id = policies.id)'
    const last = '(select max(id) from gathered_changes where gathered_changes.policy_id = policies.id)'
    return [
      workColumns(db, db('policies').whereIn('policies.id', db('gathered_changes').select('policy_id')), {
        ...shown,
        kind: quoted('gathered_changes'),
        about: count,
        fingerprint: fingerprintOf(count, last),
      }),
    ]
  },
}
