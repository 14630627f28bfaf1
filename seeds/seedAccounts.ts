import type { Knex } from 'knex'
import { demoAccounts } from '../server/platform/auth/demoAccounts.ts'
import { hashPassword } from '../server/platform/auth/passwords.ts'
import { insertRows } from '../server/records/insertRows.ts'

/** Makes the demo accounts that do not exist yet. The caller sees to it that this never happens in production. */
export async function seedAccounts(trx: Knex, at: string): Promise<void> {
  const existing = new Set<string>(await trx('users').pluck('username'))
  const wanted = demoAccounts.filter(({ username }) => !existing.has(username))
  const rows = await Promise.all(
    wanted.map(async (account) => ({
      ...account,
      password_hash: await hashPassword(`demo-${account.username}`),
      active: true,
      version: 1,
      created_at: at,
      updated_at: at,
    })),
  )
  await insertRows(trx, 'users', rows)
}
