import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Knex } from 'knex'
import { demoAccounts, seed } from '../seeds/index.ts'
import { createApp } from './app.ts'
import { settleBusinessDay } from './businessDay.ts'
import { type Config, readConfig } from './config.ts'
import { connect } from './database/connect.ts'
import { migrate } from './database/migrate.ts'
import { createLogger } from './http/logger.ts'
import { whenStopped } from './http/shutdown.ts'
import { startUpSentence } from './http/startUpErrors.ts'

/** Starts the server: configuration, database, migrations, seed, listen. */
async function main(): Promise<void> {
  const wanted = readConfig(process.env)
  const logger = createLogger(wanted.logLevel ?? 'warn')
  const db = await connect(wanted.databaseUrl)
  await migrate(db)
  const config = await settleBusinessDay(wanted, db, process.env.TODAY)
  if (config.seed !== 'none') await seed(db, config.seed, { today: config.today() })
  const server = createServer(createApp({ db, config, logger }))
  await listen(server, config)
  whenStopped(server, db)
  await announce(server, db, config)
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

/** Prints where the product can be opened, and with which demo accounts. */
async function announce(server: Server, db: Knex, config: Config): Promise<void> {
  const { port, family, address } = server.address() as AddressInfo
  console.log(`Zorginkoop staat klaar op ${config.publicUrl ?? `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`}`)
  if (config.production) return
  console.log(`Zakelijke datum: ${config.today()}`)
  const accounts = await db('users')
    .where({ active: true })
    .whereIn(
      'username',
      demoAccounts.map(({ username }) => username),
    )
    .orderBy('id')
    .pluck('username')
  if (accounts.length > 0) console.log(`Demo-accounts (wachtwoord: demo- gevolgd door de naam): ${accounts.join(', ')}`)
}

main().catch((error) => {
  process.stderr.write(`${startUpSentence(error)}\n`)
  process.exit(1)
})
