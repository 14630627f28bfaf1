import { hash } from '@node-rs/argon2'
import type { Knex } from 'knex'
import { seed } from '../../seeds/index.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { migrate } from '../../server/platform/database/migrate.ts'
import { usualToday } from './usualToday.ts'

/** What the global set-up hands to each test file: where to copy a database from. */
export interface Template {
  engine: 'sqlite' | 'postgres'
  /** SQLite: the file to copy. PostgreSQL: the connection string of the database to create others from. */
  url: string
  /** PostgreSQL: the connection string of the database from which others are created. */
  adminUrl: string | null
}

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

/** The demo accounts, as `design/api.md` names them: the password is `demo-` and the name. */
export const accounts = [
  { username: 'contracteerder', full_name: 'Lotte Kuipers', role: 'contracting' },
  { username: 'contracteerder2', full_name: 'Mees de Wit', role: 'contracting' },
  { username: 'teamleider', full_name: 'Noor Bakker', role: 'team_lead' },
  { username: 'teamleider2', full_name: 'Ruben Vos', role: 'team_lead' },
  { username: 'publicist', full_name: 'Sanne Mulder', role: 'publisher' },
  { username: 'raadpleger', full_name: 'Tom Jansen', role: 'viewer' },
  { username: 'beheerder', full_name: 'Eva Smit', role: 'admin' },
] as const

export type AccountName = (typeof accounts)[number]['username']

/** Makes the database that every test file starts from: migrated, with both policies and the demo accounts, and no case at all. */
export async function fillTemplate(databaseUrl: string): Promise<void> {
  const db = await connect(databaseUrl)
  try {
    await migrate(db)
    await seed(db, 'policies', { today: usualToday })
    await addAccounts(db)
  } finally {
    await db.destroy()
  }
}

/** Fills a database with the demo records as they stand on a day. */
export async function fillDemo(databaseUrl: string, today: string): Promise<void> {
  const db = await connect(databaseUrl)
  try {
    await migrate(db)
    await seed(db, 'demo', { today })
  } finally {
    await db.destroy()
  }
}

async function addAccounts(db: Knex): Promise<void> {
  const now = new Date().toISOString()
  for (const account of accounts) {
    // the cheapest argon2id there is: a test logs in often, and proves nothing about the hash
    const password_hash = await hash(`demo-${account.username}`, { memoryCost: 8, timeCost: 1, parallelism: 1 })
    await db('users').insert({ ...account, password_hash, active: true, version: 1, created_at: now, updated_at: now })
  }
}
