import type { Knex } from 'knex'
import type { Role } from '../../access.ts'
import type { Config } from '../../config.ts'
import { demoAccounts } from './demoAccounts.ts'

/** An account of a demonstration, as its login page offers it. */
export interface DemoLogin {
  username: string
  full_name: string
  role: Role
  password: string
}

/** The accounts with which a demonstration can be entered, their passwords included; none in production, and none in a database that is no demonstration. */
export async function demoLogins(db: Knex, config: Config): Promise<DemoLogin[]> {
  if (config.production) return []
  if (!(await db('settings').where({ name: 'began_as', value: 'demo' }).first('name'))) return []
  const names = demoAccounts.map(({ username }) => username)
  const users = await db('users').whereIn('username', names).where({ active: true }).select('username', 'full_name', 'role')
  return users.sort((one, other) => names.indexOf(one.username) - names.indexOf(other.username)).map((user) => ({ ...user, password: `demo-${user.username}` }))
}
