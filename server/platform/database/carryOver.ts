import type { Knex } from 'knex'
import { namesBeforeBaseline, namesOfBaseline } from '../../../migrations/beforeBaseline.ts'
import { DatabaseError } from './connect.ts'

/**
 * Takes a database that was made before 1.0.0 along: its tables are those of the baseline already, so that only its list of migrations is replaced, once.
 * Of servers that start at the same moment one does it, and the others wait for that one.
 * @param table where Knex keeps the list
 * @throws DatabaseError where the database stands at an earlier migration than the last before 1.0.0
 */
export async function carryOver(db: Knex, table: string): Promise<void> {
  if (!(await earlierNames(db, table))) return
  await db.transaction(async (trx) => {
    // The row by which Knex keeps servers from migrating at the same time.
    await trx(`${table}_lock`).forUpdate().select()
    const done = await earlierNames(trx, table)
    if (!done) return
    if (done.length < namesBeforeBaseline.length)
      throw new DatabaseError(
        'Deze database is van vóór versie 1.0.0 en nog niet helemaal bijgewerkt: start er eerst één keer de laatste versie van vóór 1.0.0 mee, en daarna deze.',
      )
    await trx(table).whereIn('name', namesBeforeBaseline).del()
    await trx(table).insert(namesOfBaseline.map((name) => ({ name, batch: 1, migration_time: new Date() })))
  })
}

/** The migrations of before 1.0.0 that are done here; null where there are none. */
async function earlierNames(db: Knex, table: string): Promise<string[] | null> {
  const names: string[] = await db(table).whereIn('name', namesBeforeBaseline).pluck('name')
  return names.length > 0 ? names : null
}
