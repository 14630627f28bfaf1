import type { Knex } from 'knex'
import type { Actor } from '../auth/actor.ts'
import { forgetCounts } from '../resources/countOf.ts'
import { followUnmet, runningContractIds } from './unmetTasks.ts'

/** Contracts of one transaction: saves come in between. */
const TOGETHER = 250
/** How often is looked whether it is another day. */
const EVERY_MS = 15_000

/** In whose name the passing of time is written down. */
const time: Actor = { id: null, username: 'dagovergang', full_name: 'Dagovergang', role: 'team_lead' }

const done = new WeakMap<Knex, { today: string; ready: Promise<void> }>()

/**
 * Raises and closes the tasks that the passing of time asks for, once a day and process: an answer is no longer valid, a qualification has ended, five years
 * are over. To be called before tasks are answered; it comes to the same however often, and however many servers, do so.
 */
export function tasksOfToday(db: Knex, today: string): Promise<void> {
  const known = done.get(db)
  if (known?.today === today) return known.ready
  const ready = passDay(db, today)
  done.set(db, { today, ready })
  ready.catch(() => done.delete(db))
  return ready
}

/** Looks now, and every quarter of a minute, whether it is another day. @returns what ends the looking. */
export function startDays(db: Knex, today: () => string, failed: (error: unknown) => void): () => void {
  const timer = setInterval(() => void tasksOfToday(db, today()).catch(failed), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

async function passDay(db: Knex, today: string): Promise<void> {
  const ids = await runningContractIds(db)
  for (let from = 0; from < ids.length; from += TOGETHER)
    await db.transaction((trx) => followUnmet({ trx, actor: time, today }, ids.slice(from, from + TOGETHER)))
  forgetCounts(db)
}
