import { parseArgs } from 'node:util'
import { connect } from '../../server/platform/database/connect.ts'
import { migrate } from '../../server/platform/database/migrate.ts'
import { fillLarge } from './fillLarge.ts'

const usage = 'Gebruik: npm run seed:large -- [--providers 100000] [--contracts 200000] [--assessments] [--database sqlite://data/large.db]'

/** Makes a large database for benchmarks: `npm run seed:large -- --providers 100000 --contracts 200000 --database sqlite://data/large.db`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      providers: { type: 'string', default: '100000' },
      contracts: { type: 'string', default: '200000' },
      assessments: { type: 'boolean', default: false },
      database: { type: 'string', default: process.env.DATABASE_URL ?? 'sqlite://data/large.db' },
    },
  })
  const [providers, contracts] = [Number(values.providers), Number(values.contracts)]
  if (!Number.isSafeInteger(providers) || !Number.isSafeInteger(contracts) || providers < 1 || contracts < 0) throw new Error(usage)
  if (process.env.NODE_ENV === 'production') throw new Error('Een grote set met demo-accounts wordt geweigerd bij NODE_ENV=production.')
  const started = Date.now()
  const db = await connect(values.database)
  try {
    await migrate(db)
    await fillLarge(
      db,
      { providers, contracts, assessments: values.assessments ? 'open' : 'none' },
      (done) => process.stdout.isTTY && process.stdout.write(`\r${done}      `),
    )
  } finally {
    await db.destroy()
  }
  console.log(
    `${process.stdout.isTTY ? '\r' : ''}${providers} zorgaanbieders en ${contracts} overeenkomsten in ${Math.round((Date.now() - started) / 1000)} seconden: ${values.database.replace(/\/\/[^@/]*@/, '//')}`,
  )
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
