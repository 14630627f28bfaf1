import type { RequestHandler } from 'express'
import type { Knex } from 'knex'
import { forecastsOfTheDay } from '../features/contracts/forecast/forecastRecords.ts'
import { termsOfTheDay } from '../features/contracts/termsInForce.ts'
import { listsOfTheDay } from '../features/publications/behindTask.ts'
import { tasksOfTheDay } from '../features/tasks/tasksOfTheDay.ts'
import { type DailyWork, passDay } from '../platform/jobs/passDay.ts'

/** All that a new day changes, in its order. */
const works: readonly DailyWork[] = [termsOfTheDay, forecastsOfTheDay, tasksOfTheDay, listsOfTheDay]

/** How often a server without visitors looks whether a day has begun. */
const EVERY_MS = 60_000

/** Before a request is answered, the work of its day is done. */
export function onNewDay(db: Knex, today: () => string): RequestHandler {
  return async (_request, _response, next) => {
    await passDay(db, today(), works)
    next()
  }
}

/** Does the work of today, and of each day that begins while the server runs. @returns what ends the looking. */
export async function startDailyWork(db: Knex, today: () => string, failed: (error: unknown) => void): Promise<() => void> {
  await passDay(db, today(), works)
  const timer = setInterval(() => void passDay(db, today(), works).catch(failed), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
