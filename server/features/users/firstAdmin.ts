import type { Knex } from 'knex'
import { StartUpError } from '../../config.ts'
import { hashPassword, shortestPassword } from '../../platform/auth/passwords.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'

const account = { username: 'beheerder', full_name: 'Beheerder', role: 'admin', active: true } as const

/**
 * Makes the first account of a database without users, from `ADMIN_PASSWORD`: the way in where no demo accounts are made.
 * @returns whether there is now somebody who can log in
 * @throws StartUpError where that password is too short
 */
export async function ensureFirstAdmin(db: Knex, password: string | undefined): Promise<boolean> {
  if (await db('users').first('id')) return true
  if (!password) return false
  if (password.length < shortestPassword) throw new StartUpError(`ADMIN_PASSWORD heeft ten minste ${shortestPassword} tekens; dit heeft er ${password.length}.`)
  const password_hash = await hashPassword(password)
  await db.transaction(async (trx) => {
    const at = new Date().toISOString()
    const [user] = await trx('users')
      .insert({ ...account, password_hash, version: 1, created_at: at, updated_at: at })
      .returning('id')
    const actor = { id: null, username: 'systeem', full_name: 'Systeem', role: 'admin' } as const
    await writeAudit(trx, { actor, action: 'create', resource: 'users', record_id: user.id, before: null, after: account, private_fields: [] })
  })
  return true
}
