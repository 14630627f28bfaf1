import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Knex } from 'knex'
import type { Config } from '../../config.ts'
import { demoAccounts } from '../auth/demoAccounts.ts'

/** Prints where the product can be opened and, outside production, on which business date and with which demo accounts. */
export async function announce(server: Server, db: Knex, config: Config, hasUsers: boolean): Promise<void> {
  console.log(`Zorginkoop staat klaar op ${config.publicUrl ?? addressOf(server)}`)
  if (!hasUsers) console.log('Er zijn nog geen gebruikers; start eenmalig met ADMIN_PASSWORD om het account “beheerder” te maken.')
  if (config.production) return
  console.log(`Zakelijke datum: ${config.today()}`)
  const names = demoAccounts.map(({ username }) => username)
  const accounts = await db('users').where({ active: true }).whereIn('username', names).orderBy('id').pluck('username')
  if (accounts.length > 0) console.log(`Demo-accounts (wachtwoord: demo- gevolgd door de naam): ${accounts.join(', ')}`)
}

function addressOf(server: Server): string {
  const { port, family, address } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
