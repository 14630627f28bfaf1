import { createServer, type Server } from 'node:http'
import { seed } from '../seeds/index.ts'
import { createApp } from './app.ts'
import { ensureFirstAdmin } from './auth/firstAdmin.ts'
import { refuseDemo } from './auth/refuseDemo.ts'
import { settleBusinessDay } from './businessDay.ts'
import { type Config, readConfig } from './config.ts'
import { startDailyWork } from './daily/newDay.ts'
import { connect, holdsAlone } from './database/connect.ts'
import { migrate } from './database/migrate.ts'
import { announce } from './http/announce.ts'
import { createLogger, errorWithoutValues } from './http/logger.ts'
import { whenStopped } from './http/shutdown.ts'
import { startUpSentence } from './http/startUpErrors.ts'
import { stopImpacts } from './policy_impacts/startImpact.ts'
import { watchLostRuns } from './policy_impacts/stoppedRuns.ts'
import { startSchedule } from './publications/schedule.ts'

/** Starts the server: configuration, database, migrations, seed, listen. */
async function main(): Promise<void> {
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
  const endSchedule = startSchedule(db, config.today, (error) => logger.error({ err: errorWithoutValues(error) }, 'planning failed'))
  server.once('close', endSchedule)
  server.once('close', endDailyWork)
  const endWatch = watchLostRuns(db, holdsAlone(db), (error) => logger.error({ err: errorWithoutValues(error) }, 'looking for lost runs failed'))
  server.once('close', endWatch)
  whenStopped(server, db, () => stopImpacts(db))
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

main().catch((error) => {
  process.stderr.write(`${startUpSentence(error)}\n`)
  process.exit(1)
})
