import type { Knex } from 'knex'
import { migrationSource } from '../../migrations/index.ts'

const config: Knex.MigratorConfig = { migrationSource, tableName: 'migrations' }

/** Brings the database to the newest migration; does nothing when it is there already. */
export async function migrate(db: Knex): Promise<void> {
  await db.migrate.latest(config)
}

/** Takes every migration back, the newest first. For tests: it drops all records. */
export async function unmigrate(db: Knex): Promise<void> {
  await db.migrate.rollback(config, true)
}

/** Whether the database can be reached and stands at the newest migration. */
export async function isMigrated(db: Knex): Promise<boolean> {
  const [, pending] = await db.migrate.list(config)
  return pending.length === 0
}
