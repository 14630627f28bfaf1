import type { Knex } from 'knex'
import type { JobKind } from '../../model/job.ts'

/** A job to be done. What its handler needs to know are ids: values of records are read when it is done, and stand in no job. */
export interface NewJob {
  kind: JobKind
  /** What makes it this job and no other of its kind: asked for twice, it is done once. */
  key: string
  payload?: Readonly<Record<string, unknown>>
  /** The moment from which it may be done, in business time. */
  run_at: string
  /** How often it is tried before it is given up; ten times is two and a half hours. */
  max_attempts?: number
  created_by?: number | null
}

/** Adds a job in the transaction of its cause, and wakes the workers of this process once that is committed. @returns whether it is a new one */
export async function addJob(trx: Knex.Transaction, { payload, max_attempts = 10, created_by = null, ...job }: NewJob): Promise<boolean> {
  const now = new Date().toISOString()
  const row = { ...job, payload: payload && JSON.stringify(payload), max_attempts, created_by, status: 'waiting', version: 1, created_at: now, updated_at: now }
  const made = await trx('jobs').insert(row).onConflict(['kind', 'key']).ignore().returning('id')
  wakeAfter(trx)
  return made.length > 0
}

const workers = new Set<() => void>()

/** Is called whenever a job may have come. @returns what ends that */
export function onNewJob(wake: () => void): () => void {
  workers.add(wake)
  return () => workers.delete(wake)
}

/** Wakes the workers of this process once a transaction is committed. */
export function wakeAfter(trx: Knex.Transaction): void {
  trx.executionPromise.then(
    () => {
      for (const wake of workers) wake()
    },
    () => {},
  )
}
