import type { Knex } from 'knex'
import { type Config, siteOf } from '../config.ts'
import { cleanUp } from '../features/jobs/cleanUp.ts'
import { sendMail } from '../features/mails/sendMail.ts'
import { judgeImpact } from '../features/policies/policy_impacts/startImpact.ts'
import { publishDue } from '../features/publications/schedule.ts'
import { DIGEST_TIMES, writeDigest, writeDigests } from '../features/reminders/writeDigests.ts'
import type { JobKind } from '../model/job.ts'
import { holdsAlone } from '../platform/database/connect.ts'
import { businessNow } from '../platform/jobs/businessNow.ts'
import type { Handler } from '../platform/jobs/job.ts'
import { type Recurring, startRecurring } from '../platform/jobs/recurring.ts'
import { startWorker, type Worker, type WorkerOptions } from '../platform/jobs/worker.ts'

/** What does each kind of job. */
export function jobHandlers(config: Config): Record<JobKind, Handler> {
  const { today, mail = null } = config
  return {
    publish_lists: async ({ db, now }) => ({ published: await publishDue(db, today(), now()) }),
    judge_impact: judgeImpact,
    send_mail: sendMail(mail),
    write_digests: writeDigests(today),
    write_digest: writeDigest(today, siteOf(config)),
    clean_up: cleanUp,
  }
}

/** What comes back by itself, on the clock of Amsterdam. */
const recurring: readonly Recurring[] = [
  { kind: 'write_digests', pattern: DIGEST_TIMES },
  { kind: 'clean_up', pattern: '30 3 * * *' },
]

interface Working {
  db: Knex
  config: Config
  failed: (error: unknown) => void
}

/** Starts doing jobs in this process. */
export function startJobs({ db, config, failed }: Working, options: Partial<WorkerOptions> = {}): Worker {
  const now = (): string => businessNow(config.today())
  return startWorker({ db, handlers: jobHandlers(config), now, failed, alone: holdsAlone(db), ...options })
}

/** Starts adding the jobs that come back. @returns what ends it */
export function startRecurringJobs({ db, config, failed }: Working): () => Promise<void> {
  return startRecurring(db, recurring, () => businessNow(config.today()), failed)
}
