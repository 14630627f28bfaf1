import type { Knex } from 'knex'
import { type ClaimedJob, JobProblem, problemInWords } from './job.ts'

/** The wait before a job is tried again: a minute, and twice as long each time, up to an hour. */
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 3_600_000

/** The row of a job, as long as this claim of it holds. */
export function held(db: Knex, { id, claimed_by, attempts }: ClaimedJob): Knex.QueryBuilder {
  return db('jobs').where({ id, status: 'running', claimed_by, attempts })
}

/** Puts on record that a job is done. */
export async function settleDone(db: Knex, job: ClaimedJob, now: string, result: unknown): Promise<void> {
  await settle(db, job, { status: 'done', progress: 100, finished_at: now, last_error: null, result: result ? JSON.stringify(result) : null })
}

/** Puts on record that a job failed: it is tried again later, or given up. */
export async function settleFailed(db: Knex, job: ClaimedJob, now: string, error: unknown): Promise<void> {
  const last_error = problemInWords(error)
  const given_up = job.attempts >= job.max_attempts || (error instanceof JobProblem && error.final)
  if (given_up) return settle(db, job, { status: 'dead', last_error, finished_at: now })
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (job.attempts - 1), LONGEST_WAIT_MS)
  await settle(db, job, { status: 'failed', last_error, run_at: new Date(Date.parse(now) + wait).toISOString() })
}

/** Gives a job back that this server will not finish, as if it had not begun it. */
export async function giveBack(db: Knex, job: ClaimedJob): Promise<void> {
  await settle(db, job, { status: 'waiting', attempts: job.attempts - 1, progress: 0 })
}

async function settle(db: Knex, job: ClaimedJob, values: Record<string, unknown>): Promise<void> {
  await held(db, job)
    .increment('version', 1)
    .update({ ...values, claimed_by: null, claimed_until: null, updated_at: new Date().toISOString() })
}
