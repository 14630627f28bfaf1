import { type Publication, publicationFields } from '../../model/publication.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { DailyWork } from '../../platform/jobs/passDay.ts'
import { decode } from '../../records/codec.ts'
import { changeTask, raiseTask, type Saving } from '../tasks/ownTasks.ts'
import { behindOf, behindText } from './behind.ts'

const about = { kind: 'list_behind', subject: 'publications' } as const
/** In whose name the passing of time is written down. */
const time: Actor = { id: null, username: 'dagovergang', full_name: 'Dagovergang', role: 'publisher' }

/** A period that ends makes a list fall behind without anybody saving. */
export const listsOfTheDay: DailyWork = {
  name: 'lists',
  run: async (trx, { today }) =>
    followLists({ trx, actor: time, today }, await trx('publications').where({ status: 'published' }).distinct().pluck('policy_id')),
}

/** Tells the publisher that the list in force of a policy has fallen behind, with how much; the task goes when the list says what is so again, or no longer holds. */
export async function followLists(saving: Saving, policy_ids: readonly number[]): Promise<void> {
  for (const policy_id of new Set(policy_ids)) await followList(saving, policy_id)
}

async function followList(saving: Saving, policy_id: number): Promise<void> {
  const { trx, today } = saving
  // Locked, so that two saves at once raise one task.
  const rows = await trx('publications').where({ policy_id }).whereNotNull('number').orderBy('number', 'desc').forUpdate()
  const lists = rows.map((row) => decode<Publication>(publicationFields, row))
  const inForce = lists.find(({ status }) => status === 'published')
  const counted = inForce ? behindText(await behindOf(trx, inForce, today)) : null
  const reason = counted === null ? null : `De lijst loopt achter: ${counted}.`
  const open: { id: number; subject_id: number; reason: string | null }[] = await trx('tasks')
    .where({ ...about, done: false })
    .whereIn(
      'subject_id',
      lists.map(({ id }) => id),
    )
  for (const task of open) {
    if (task.subject_id !== inForce?.id || reason === null) await changeTask(saving, task.id, about.subject, { done: true })
    else if (task.reason !== reason) await changeTask(saving, task.id, about.subject, { reason })
  }
  if (inForce && reason !== null && !open.some(({ subject_id }) => subject_id === inForce.id))
    await raiseTask(saving, { ...about, subject_id: inForce.id, reason, due_on: today })
}

/** The lists in force that name a provider follow what it is called and where. */
export async function followListsOfProvider(saving: Saving, provider_id: number): Promise<void> {
  const policies = saving.trx('contracts').where({ provider_id }).distinct('policy_id')
  await followLists(saving, await saving.trx('publications').where({ status: 'published' }).whereIn('policy_id', policies).distinct().pluck('policy_id'))
}
