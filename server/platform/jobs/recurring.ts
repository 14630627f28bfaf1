import { Cron } from 'croner'
import type { Knex } from 'knex'
import type { JobKind } from '../../model/job.ts'
import { addJob } from './addJob.ts'

/** A job that comes back, by a pattern of cron on the clock of Amsterdam. */
export interface Recurring {
  kind: JobKind
  pattern: string
}

/** How often is looked whether a moment has come. */
const EVERY_MS = 20_000

/** The last moment of a pattern at or before `at`, as UTC instant. */
export function latestMoment(pattern: string, at: string): string | null {
  // To Croner a moment itself has not passed yet.
  const reference = new Date(Date.parse(at) + 1000)
  const [moment] = new Cron(pattern, { timezone: 'Europe/Amsterdam', paused: true }).previousRuns(1, reference)
  return moment?.toISOString() ?? null
}

/** Adds each job whose moment has come, once however many servers look: its key is the moment. Also what came while no server ran, the last time only. */
export async function addRecurring(db: Knex, recurring: readonly Recurring[], now: string): Promise<void> {
  for (const { kind, pattern } of recurring) {
    const key = latestMoment(pattern, now)
    if (key === null || (await db('jobs').where({ kind, key }).first('id'))) continue
    await db.transaction((trx) => addJob(trx, { kind, key, run_at: key }))
  }
}

/** Looks for moments that have come, now and as long as the server runs. @returns what ends the looking */
export function startRecurring(db: Knex, recurring: readonly Recurring[], now: () => string, failed: (error: unknown) => void): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve()
  const look = (): void => {
    looking = looking.then(() => addRecurring(db, recurring, now())).catch(failed)
  }
  look()
  const timer = setInterval(look, EVERY_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return looking
  }
}
