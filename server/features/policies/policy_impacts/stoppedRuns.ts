import type { Knex } from 'knex'
import { forgetMemoized } from '../../../platform/database/memoize.ts'

/** A run writes its progress twice a second; one that was silent this long has lost its server. */
const SILENT_MS = 60_000
/** How often is looked for runs that lost their server. */
const EVERY_MS = 15_000

/** Marks the runs that lost their server as stopped: those that are silent, or, where no other server can have any, all. @returns how many */
export async function stopLostRuns(db: Knex, all = false): Promise<number> {
  const now = Date.now()
  const stopped = await db('policy_impacts')
    .where({ status: 'running' })
    .modify((query) => {
      if (!all) query.where('updated_at', '<', new Date(now - SILENT_MS).toISOString())
    })
    .update({ status: 'stopped', finished_at: new Date(now).toISOString() })
  if (stopped > 0) forgetMemoized(db)
  return stopped
}

/** Looks for lost runs now and every quarter of a minute. @param alone whether no other server uses this database. @returns what ends the looking. */
export function watchLostRuns(db: Knex, alone: boolean, failed: (error: unknown) => void): () => void {
  stopLostRuns(db, alone).catch(failed)
  const timer = setInterval(() => stopLostRuns(db).catch(failed), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
