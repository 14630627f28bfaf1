import { createServer, type Server } from 'node:http'
import type { Knex } from 'knex'
import { startJobs, startRecurringJobs } from './api/jobHandlers.ts'
import { startDailyWork } from './api/newDay.ts'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { stopLostRuns } from './features/policies/policy_impacts/stoppedRuns.ts'
import { ensureFirstAdmin } from './features/users/firstAdmin.ts'
import { refuseDemo } from './platform/auth/refuseDemo.ts'
import { connect } from './platform/database/connect.ts'
import { migrate } from './platform/database/migrate.ts'
import { announce } from './platform/http/announce.ts'
import { createLogger, errorWithoutValues } from './platform/http/logger.ts'
import { startUpSentence } from './platform/http/startUpErrors.ts'
import { settleBusinessDay } from './platform/jobs/businessDay.ts'
import { whenStopped } from './platform/shutdown.ts'

/** Fills a database that is new, by `SEED`. */
export type Seed = (db: Knex, kind: 'demo' | 'policies', options: { today: string }) => Promise<void>

/** Starts the server: configuration, database, migrations, seed, listen. What goes wrong is told in one sentence and ends the process. */
export async function main(seed: Seed): Promise<void> {
  await start(seed).catch((error) => {
    process.stderr.write(`${startUpSentence(error)}\n`)
    process.exit(1)
  })
}

async function start(seed: Seed): Promise<void> {
  const wanted = readConfig(process.env)
  const logger = createLogger(wanted.logLevel ?? 'warn')
  const db = await connect(wanted.databaseUrl)
  await migrate(db)
  if (wanted.production) await refuseDemo(db)
  const config = await settleBusinessDay(wanted, db, process.env.TODAY)
  if (config.seed !== 'none') await seed(db, config.seed, { today: config.today() })
  const passed = (error: unknown): void => logger.error({ err: errorWithoutValues(error) }, 'passing to another day failed')
  const endDailyWork = await startDailyWork(db, config.today, passed)
  const hasUsers = await ensureFirstAdmin(db, process.env.ADMIN_PASSWORD?.trim())
  const server = createServer(createApp({ db, config, logger }))
  await listen(server, config)
  server.once('close', endDailyWork)
  await stopLostRuns(db)
  const working = { db, config, failed: (error: unknown) => logger.error({ err: errorWithoutValues(error) }, 'a job failed') }
  const worker = startJobs(working)
  const endRecurring = startRecurringJobs(working)
  whenStopped(server, db, () => Promise.all([worker.stop(), endRecurring()]))
  await announce(server, db, config, hasUsers)
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
