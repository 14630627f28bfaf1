import type { Knex } from 'knex'
import type { Publication } from '../../model/publication.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { HttpError } from '../../platform/http/errors.ts'
import { businessNow } from '../../platform/jobs/businessNow.ts'
import { changeRecord } from '../../records/changeRecord.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'
import { publications } from './publications.ts'
import { raiseStoppedTask } from './stoppedTask.ts'

/**
 * Publishes the lists whose hour has come, in the name of whoever scheduled them. Each goes out once, however many servers look: the save is refused to
 * all but the first. A list in which an error has come up since goes back to being a draft, and a task says so.
 * @returns how many were published
 */
export async function publishDue(db: Knex, today: string, now = businessNow(today)): Promise<number> {
  const due: Pick<Publication, 'id' | 'version' | 'scheduled_by'>[] = await db('publications')
    .where({ status: 'scheduled' })
    .where('scheduled_at', '<=', now)
    .orderBy('scheduled_at')
    .select('id', 'version', 'scheduled_by')
  let published = 0
  for (const { id, version, scheduled_by } of due) {
    const actor = await schedulerOf(db, scheduled_by)
    try {
      await changeRecord(publications, id, { version, status: 'published' }, { actor, today }, db)
      published += 1
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      // Another server was first, or somebody changed it meanwhile; 403 where nobody is known to have scheduled it.
      if (error.status === 422 || error.status === 403) await giveBack(db, id, version, actor, today)
    }
  }
  return published
}

/** Who scheduled it, with the role of a publisher: the permission was asked when it was scheduled. */
async function schedulerOf(db: Knex, id: number | null): Promise<Actor> {
  const user = id === null ? undefined : await db('users').where({ id }).first('id', 'username', 'full_name')
  return { id: user?.id ?? null, username: user?.username ?? 'planning', full_name: user?.full_name ?? 'Planning', role: 'publisher' }
}

async function giveBack(db: Knex, id: number, version: number, actor: Actor, today: string): Promise<void> {
  await db.transaction(async (trx) => {
    const now = new Date().toISOString()
    const freed = { status: 'draft', scheduled_at: null, scheduled_by: null, checked_at: null }
    const count = await trx('publications')
      .where({ id, version, status: 'scheduled' })
      .update({ ...freed, version: version + 1, updated_at: now })
    if (count === 0) return
    const event = { actor, action: 'update', resource: 'publications', record_id: id, private_fields: [] } as const
    await writeAudit(trx, { ...event, before: { status: 'scheduled' }, after: { status: 'draft' } })
    await raiseStoppedTask({ trx, actor, today }, id)
  })
}
