import type { Knex } from 'knex'
import { seedDemo } from './demo/seedDemo.ts'
import { seedPolicies } from './policies/seedPolicies.ts'
import { seedAccounts } from './seedAccounts.ts'

/**
 * Fills a new database: `policies` gives both policies with their clauses and conditions, `demo` accounts and records as well.
 * Does nothing when there are policies already. In production `demo` is no more than `policies`: accounts with known passwords are never made there.
 * @param options.today the business date; no recorded event of the demo lies after it
 */
export async function seed(db: Knex, kind: 'demo' | 'policies', options: { today: string }): Promise<void> {
  await db.transaction(async (trx) => {
    if (await trx('policies').first('id')) return
    const at = new Date().toISOString()
    await seedPolicies(trx, at)
    if (kind === 'policies' || process.env.NODE_ENV === 'production') return
    await trx('settings').insert({ name: 'began_as', value: 'demo' })
    await seedAccounts(trx, at)
    await seedDemo(trx, options.today)
  })
}
