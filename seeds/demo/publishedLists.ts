import type { Knex } from 'knex'
import { publications } from '../../server/features/publications/publications.ts'
import type { Publication } from '../../server/model/publication.ts'
import type { Actor } from '../../server/platform/auth/actor.ts'
import { createRecord, updateRecord } from '../../server/records/save.ts'
import { withoutTriggers } from './withoutTriggers.ts'

interface Planned {
  policy: string
  on: string
  fields?: Record<string, unknown>
  /** The day on which it was withdrawn again, and why. */
  withdrawn?: [on: string, reason: string]
}

/** The lists that the demo's publisher put out, oldest first. Those of days still to come are left out. */
const planned: readonly Planned[] = [
  { policy: 'KV-2025-2026', on: '2024-11-12', fields: { include_signed: true } },
  { policy: 'KV-2025-2026', on: '2025-01-15' },
  { policy: 'GGZ-2027', on: '2026-11-12', fields: { include_signed: true, include_negotiating: true } },
  { policy: 'GGZ-2027', on: '2027-01-15' },
  { policy: 'GGZ-2027', on: '2027-03-01', withdrawn: ['2027-03-02', 'De lijst liep vooruit op verwerkingen van die week; lijst 2 geldt weer.'] },
  { policy: 'GGZ-2027', on: '2027-04-01' },
]

/**
 * Publishes the demo's lists through the same steps as the screens, each on its own day and with the contracts as they stood on that day, and leaves a
 * checked draft of today. The contracts are put back as they are afterwards.
 */
export async function publishDemoLists(trx: Knex.Transaction, today: string): Promise<void> {
  const actor = await publisherOf(trx)
  const standing: { id: number; status: string }[] = await trx('contracts').select('id', 'status')
  // Published lists stand still, their times too: until all are told.
  await withoutTriggers(trx, Object.keys(saved), async () => {
    for (const plan of planned.filter(({ on }) => on <= today)) {
      await turnBack(trx, plan.on)
      const list = await told(trx, `${plan.on}T15:50:00.000Z`, () => publish(trx, plan, actor))
      if (list && plan.withdrawn && plan.withdrawn[0] <= today) {
        const [on, reason] = plan.withdrawn
        await told(trx, `${on}T15:50:00.000Z`, () =>
          updateRecord(publications, list.id, { version: list.version, status: 'withdrawn', reason }, { actor, today: on }, trx),
        )
      }
      await restore(trx, standing)
    }
    await told(trx, `${today}T05:30:00.000Z`, () => draftOf(trx, 'GGZ-2027', { actor, today }))
  })
}

const times = ['created_at', 'updated_at']
const saved = { publications: [...times, 'composed_at', 'checked_at', 'published_at'], publication_entries: times, publication_points: times }

/** Runs a step that is saved, and in the log, at the moment that it is told for, not at that of the seeding. */
async function told<T>(trx: Knex.Transaction, at: string, step: () => Promise<T>): Promise<T> {
  const [before] = await trx('audit_events').max({ last: 'id' })
  const begun = new Date().toISOString()
  const result = await step()
  const ended = new Date().toISOString()
  for (const { id, after } of await trx('audit_events')
    .where('id', '>', Number(before?.last ?? 0))
    .select('id', 'after')) {
    const moments = after?.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (moment: string) => (moment >= begun && moment <= ended ? at : moment)) ?? null
    await trx('audit_events').where({ id }).update({ at, after: moments })
  }
  for (const [table, columns] of Object.entries(saved))
    for (const column of columns)
      await trx(table)
        .whereBetween(column, [begun, ended])
        .update({ [column]: at })
  return result
}

/** A draft of today, checked, with what is still in negotiation on it: something for the publisher to go on with. */
async function draftOf(trx: Knex.Transaction, code: string, caller: { actor: Actor; today: string }): Promise<void> {
  const policy = await trx('policies').where({ code }).first('id')
  const draft = await createRecord(publications, { policy_id: policy.id, include_signed: true, include_negotiating: true }, caller, trx)
  await updateRecord(publications, draft.id, { version: draft.version, status: 'checked' }, caller, trx)
}

async function publish(trx: Knex.Transaction, { policy, on, fields }: Planned, actor: Actor): Promise<Publication | null> {
  const caller = { actor, today: on }
  const { id: policy_id } = await trx('policies').where({ code: policy }).first('id')
  const draft = await createRecord(publications, { policy_id, ...fields }, caller, trx)
  const { entry_count } = await trx('publications').where({ id: draft.id }).first('entry_count')
  if (entry_count === 0) {
    await trx('publications').where({ id: draft.id }).del()
    return null
  }
  await trx('publications')
    .where({ id: draft.id })
    .update({ entry_count, composed_at: `${on}T09:00:00.000Z` })
  const checked = await updateRecord(publications, draft.id, { version: draft.version, status: 'checked' }, caller, trx)
  return (await updateRecord(publications, draft.id, { version: checked.row.version, status: 'published' }, caller, trx)).row
}

/** Gives every contract the status it had at the end of the day `on`, by its recorded dates: enough to tell who was contracted then. */
async function turnBack(trx: Knex.Transaction, on: string): Promise<void> {
  const contracts = () => trx('contracts')
  await contracts().where('created_at', '>', `${on}T23:59:59`).update({ status: 'withdrawn' })
  const made = () => contracts().where('created_at', '<=', `${on}T23:59:59`).whereIn('status', ['active', 'ended', 'signed', 'offered'])
  await made()
    .where('processed_on', '<=', on)
    .where((one) => one.whereNull('ended_on').orWhere('ended_on', '>', on))
    .update({ status: 'active' })
  await made()
    .where((one) => one.whereNull('processed_on').orWhere('processed_on', '>', on))
    .update({ status: trx.raw(`case when signed_on <= ? then 'signed' when offered_on <= ? then 'offered' else 'draft' end`, [on, on]) })
}

async function restore(trx: Knex.Transaction, standing: readonly { id: number; status: string }[]): Promise<void> {
  // First out of each other's way: a provider has one live contract for a policy and care type at a time.
  await trx('contracts').update({ status: 'withdrawn' })
  for (const status of new Set(standing.map((one) => one.status))) {
    const ids = standing.filter((one) => one.status === status).map(({ id }) => id)
    for (let from = 0; from < ids.length; from += 500)
      await trx('contracts')
        .whereIn('id', ids.slice(from, from + 500))
        .update({ status })
  }
}

async function publisherOf(trx: Knex.Transaction): Promise<Actor> {
  return trx('users').where({ username: 'publicist' }).first('id', 'username', 'full_name', 'role')
}
