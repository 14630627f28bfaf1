import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Knex } from 'knex'
import { forgetMemoized } from '../database/memoize.ts'
import { onNewJob } from './addJob.ts'
import { claimJob, endLeases, leaseEnd } from './claimJob.ts'
import { type ClaimedJob, type Handler, JobProblem, type Work } from './job.ts'
import { giveBack, held, settleDone, settleFailed } from './settleJob.ts'

export interface WorkerOptions {
  db: Knex
  handlers: Readonly<Record<string, Handler>>
  /** This moment in business time. */
  now: () => string
  failed: (error: unknown) => void
  /** Whether no other server uses this database: then what is held was left by one that is gone. */
  alone?: boolean
  /** Jobs done at the same time. */
  concurrency?: number
  /** How long a job stays with a worker that is silent. */
  lease_ms?: number
  /** How often is looked for what has come due, or was added by another server. */
  poll_ms?: number
}

export interface Worker {
  /** Takes no new jobs, asks the running ones to end, and gives back what has not ended after a while. */
  stop(patience_ms?: number): Promise<void>
}

const PATIENCE_MS = 8_000

/** Does the jobs of a database, a few at a time, until it is stopped. */
export function startWorker(options: WorkerOptions): Worker {
  const { db, handlers, now, failed, alone = false, concurrency = 2, lease_ms = 60_000, poll_ms = 5_000 } = options
  const claimed_by = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`.slice(-120)
  const running = new Map<ClaimedJob, { stop: AbortController; ended: Promise<void> }>()
  let stopped = false
  let looking: Promise<void> = alone ? endLeases(db).catch(failed) : Promise.resolve()

  const look = (): void => {
    looking = looking.then(takeAll).catch(failed)
  }

  async function takeAll(): Promise<void> {
    while (!stopped && running.size < concurrency) {
      const job = await claimJob(db, { kinds: Object.keys(handlers), now: now(), claimed_by, lease_ms })
      if (!job) return
      forgetMemoized(db)
      const stop = new AbortController()
      const ended = carryOut(job, stop)
        .catch(failed)
        .finally(() => {
          running.delete(job)
          forgetMemoized(db)
          if (!stopped) look()
        })
      running.set(job, { stop, ended })
    }
  }

  async function carryOut(job: ClaimedJob, stop: AbortController): Promise<void> {
    const heartbeat = setInterval(() => void renew(job, stop).catch(failed), lease_ms / 3)
    const progress = async (percentage: number): Promise<void> => void (await held(db, job).update({ progress: Math.round(percentage) }))
    const work: Work = { db, job, now, signal: stop.signal, progress }
    try {
      const result = await handlers[job.kind]!(work)
      await settleDone(db, job, now(), result)
    } catch (error) {
      if (stopped) return await giveBack(db, job)
      failed(error instanceof JobProblem ? (error.cause ?? error) : error)
      await settleFailed(db, job, now(), error)
    } finally {
      clearInterval(heartbeat)
    }
  }

  async function renew(job: ClaimedJob, stop: AbortController): Promise<void> {
    const kept = await held(db, job).update({ claimed_until: leaseEnd(lease_ms) })
    if (kept === 0) stop.abort()
  }

  const timer = setInterval(look, poll_ms)
  timer.unref()
  const deaf = onNewJob(look)
  look()

  return {
    async stop(patience_ms = PATIENCE_MS) {
      stopped = true
      deaf()
      clearInterval(timer)
      await looking
      for (const { stop } of running.values()) stop.abort()
      const ended = Promise.all([...running.values()].map((one) => one.ended))
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience_ms).unref())])
      await Promise.all([...running.keys()].map((job) => giveBack(db, job).catch(failed)))
    },
  }
}
