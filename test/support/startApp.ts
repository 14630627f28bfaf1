import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Knex } from 'knex'
import { afterAll, beforeAll } from 'vitest'
import { startJobs } from '../../server/api/jobHandlers.ts'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { type Builders, buildersOf } from './builders.ts'
import { demoDatabase, freshDatabase } from './freshDatabase.ts'
import { Session } from './session.ts'
import type { AccountName } from './templates.ts'
import { usualToday } from './usualToday.ts'

export interface StartOptions {
  /** The fixed business day, `2027-12-01` unless said otherwise. */
  today?: string
  /** `policies` (and the accounts, no case at all) unless said otherwise; `demo` is the demo data. */
  seed?: 'policies' | 'demo'
}

/** A running API on a database of its own. */
export interface App {
  engine: 'sqlite' | 'postgres'
  url: string
  /** The same database, for looking behind the API. */
  db: Knex
  as(username: AccountName): Promise<Session>
  /** Nobody: without a session. */
  anonymous: Session
  /** Moves the business day, for what follows. */
  setToday(date: string): void
  /** Ends the worker that does this API's jobs, as the end of its server would. It does those that calls ask for; what comes due by the clock, tests ask for themselves. */
  stopJobs(): Promise<void>
  close(): Promise<void>
}

/** Starts the API on a free port and a fresh database of this project's engine. */
export async function startApp(options: StartOptions = {}): Promise<App> {
  let today = options.today ?? usualToday
  const database = await (options.seed === 'demo' ? demoDatabase(today) : freshDatabase())
  const db = await connect(database.url)
  const config = {
    ...readConfig({ PORT: '0', HOST: '127.0.0.1', DATABASE_URL: database.url, SEED: 'policies', TODAY: today, LOG_LEVEL: 'silent' }),
    today: () => today,
  }
  const server = createServer(createApp({ db, config }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const worker = startJobs({ db, config, failed: () => {} }, { poll_ms: 2 ** 30 })
  const sessions = new Map<string, Promise<Session>>()
  return {
    engine: database.engine,
    url,
    db,
    anonymous: new Session(url),
    as(username) {
      const session = sessions.get(username) ?? Session.login(url, username)
      sessions.set(username, session)
      return session
    },
    setToday(date) {
      today = date
    },
    stopJobs: () => worker.stop(),
    async close() {
      await worker.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await db.destroy()
      await database.remove()
    },
  }
}

/** An API for all tests of this file, started before the first and stopped after the last, with the builders of its records. */
export function useApp(options: StartOptions = {}): App & Builders {
  let app: App | undefined
  const running = (): App => {
    if (!app) throw new Error('the API runs only inside a test')
    return app
  }
  beforeAll(async () => {
    app = await startApp(options)
  })
  afterAll(() => app?.close())
  const late: App = {
    get engine() {
      return running().engine
    },
    get url() {
      return running().url
    },
    get db() {
      return running().db
    },
    get anonymous() {
      return running().anonymous
    },
    as: (username) => running().as(username),
    setToday: (date) => running().setToday(date),
    stopJobs: () => running().stopJobs(),
    close: () => running().close(),
  }
  return Object.assign(late, buildersOf(late))
}
