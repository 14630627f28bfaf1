import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { addDays, amsterdamDay } from '../../../model/dates.ts'
import { publicationDueOn } from '../../../policy/rule_sets/common/publicationRules.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { timetableOf } from '../../publications/publishing.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkAsk, WorkSource } from '../workSource.ts'

/** How many days before it is due the next list comes into the list of work. */
const listNotice = 60

/** The lists that a policy's timetable asks for and that are not out (KV-TP-4). */
export const listsDue: WorkSource = {
  kinds: ['list_due'],
  isFor: ({ role }) => can(role, 'publish', 'publications'),
  select: async (ask) => {
    const due = await dueByPolicy(ask)
    return due.map(([policy_id, day]) =>
      workColumns(ask.db, ask.db('policies').where('policies.id', policy_id), {
        kind: quoted('list_due'),
        subject: quoted('policies'),
        subject_id: 'policies.id',
        reference: 'policies.code',
        turn: quoted('insurer'),
        due_on: quoted(day),
        shown_from: quoted(addDays(day, -listNotice)),
        fingerprint: fingerprintOf(quoted(day)),
      }),
    )
  },
}

/** The published policies without a list in force whose period is not over, with the day of their list. */
async function dueByPolicy({ db, today }: WorkAsk): Promise<[policy_id: number, day: string][]> {
  const without = db('publications').where({ status: 'published' }).select('policy_id')
  const ids: number[] = await db('policies')
    .where({ status: 'published' })
    .where('contract_ends_on', '>=', today)
    .whereNotIn('id', without)
    .orderBy('id')
    .pluck('id')
  const timetable = ids.length > 0 ? await timetableOf(db) : null
  const due: [number, string][] = []
  for (const id of ids) {
    const day = publicationDueOn((await policySnapshot(db, id)).policy, timetable)
    if (day) due.push([id, day])
  }
  return due
}

interface OpenList {
  id: number
  status: string
  scheduled_at: string | null
}

/** Lists that are planned, on the day they go out, and those that are made up and not out yet. */
export const openLists: WorkSource = {
  kinds: ['publication_planned', 'publication_open'],
  isFor: ({ role }) => can(role, 'edit', 'publications'),
  select: async ({ db }) => {
    const lists: OpenList[] = await db('publications').whereIn('status', ['draft', 'checked', 'scheduled']).orderBy('id').select('id', 'status', 'scheduled_at')
    return lists.map((list) => selectOf(db, list))
  },
}

function selectOf(db: Knex, { id, status, scheduled_at }: OpenList): Knex.QueryBuilder {
  const planned = status === 'scheduled' && scheduled_at !== null
  const list = db('publications').join('policies', 'policies.id', 'publications.policy_id').where('publications.id', id)
  return workColumns(db, list, {
    kind: quoted(planned ? 'publication_planned' : 'publication_open'),
    subject: quoted('publications'),
    subject_id: 'publications.id',
    reference: 'policies.code',
    owner_id: planned ? 'publications.scheduled_by' : 'null',
    turn: quoted('insurer'),
    due_on: planned ? quoted(amsterdamDay(scheduled_at)) : 'null',
    status: 'publications.status',
    about: 'publications.title',
    next_status: status === 'draft' ? quoted('checked') : status === 'checked' ? quoted('published') : 'null',
    fingerprint: fingerprintOf('publications.status', 'publications.version'),
  })
}
