import type { Knex } from 'knex'
import { insertRows } from '../../records/insertRows.ts'
import { hashPassword } from './passwords.ts'

/** The demo accounts; each password is `demo-` and the username. */
export const demoAccounts = [
  { username: 'contracteerder', full_name: 'Lotte Kuipers', role: 'contracting' },
  { username: 'contracteerder2', full_name: 'Mark de Wit', role: 'contracting' },
  { username: 'teamleider', full_name: 'Sandra van Dijk', role: 'team_lead' },
  { username: 'teamleider2', full_name: 'Erik Hoekstra', role: 'team_lead' },
  { username: 'publicist', full_name: 'Anouk Jansen', role: 'publisher' },
  { username: 'raadpleger', full_name: 'Pieter Bakker', role: 'viewer' },
  { username: 'beheerder', full_name: 'Fatima el Amrani', role: 'admin' },
] as const

export type DemoUsername = (typeof demoAccounts)[number]['username']

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
