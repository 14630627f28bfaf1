import type { Knex } from 'knex'
import { migrationSource } from '../../../migrations/index.ts'
import { carryOver } from './carryOver.ts'
import { DatabaseError } from './connect.ts'

const TABLE = 'migrations'
const config: Knex.MigratorConfig = { migrationSource, tableName: TABLE }

/**
 * Brings the database to the newest migration; does nothing when it is there already.
 * @throws DatabaseError where it is too old for that, or newer than this version
 */
export async function migrate(db: Knex): Promise<void> {
  if (await db.schema.hasTable(TABLE)) {
    await carryOver(db, TABLE)
    await refuseNewer(db)
  }
  await db.migrate.latest(config)
}

/** A database that a newer version has brought further is not this version's to work in. */
async function refuseNewer(db: Knex): Promise<void> {
  const known = await migrationSource.getMigrations([])
  if (!(await db(TABLE).whereNotIn('name', known).first('name'))) return
  throw new DatabaseError('Deze database is bijgewerkt door een nieuwere versie dan deze: start die versie, of geef met DATABASE_URL een andere database.')
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
