import type { Knex } from 'knex'
import { StartUpError } from '../../config.ts'
import { demoAccounts } from './demoAccounts.ts'
import { verifyPassword } from './passwords.ts'

/**
 * Keeps production off a database that began as a demonstration: its accounts have passwords that everybody knows, and its cases never were.
 * @throws StartUpError that says what to do
 */
export async function refuseDemo(db: Knex): Promise<void> {
  const marked = await db('settings').where({ name: 'began_as', value: 'demo' }).first('name')
  if (!marked && !(await hasDemoPassword(db))) return
  throw new StartUpError(
    'Deze database is begonnen als demonstratie, met accounts waarvan iedereen het wachtwoord kent, en is niet voor productie: geef met DATABASE_URL een nieuwe, lege database, of start zonder NODE_ENV=production.',
  )
}

/** A demonstration from before it was marked as one is known by its accounts. */
async function hasDemoPassword(db: Knex): Promise<boolean> {
  const names = demoAccounts.map(({ username }) => username)
  const users: { username: string; password_hash: string }[] = await db('users').where({ active: true }).whereIn('username', names)
  for (const { username, password_hash } of users) if (await verifyPassword(password_hash, `demo-${username}`)) return true
  return false
}
