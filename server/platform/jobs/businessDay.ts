import type { Knex } from 'knex'
import type { Config } from '../../config.ts'

/** The day on which a demonstration stands still when nobody gives `TODAY`: late enough in the contract year that every status occurs. */
export const DEMO_DAY = '2027-09-15'
const SETTING = 'demo_today'

/**
 * The configuration with the business date of this database: that of `TODAY` (`given`), else `DEMO_DAY` where the database was first filled with demo
 * records without `TODAY`, else the real date. To be called before seeding.
 */
export async function settleBusinessDay(config: Config, db: Knex, given: string | undefined): Promise<Config> {
  if (config.production || given?.trim()) return config
  if (config.seed === 'demo' && !(await db('policies').first('id'))) await db('settings').insert({ name: SETTING, value: DEMO_DAY }).onConflict('name').ignore()
  const kept = await db('settings').where({ name: SETTING }).first('value')
  return kept ? { ...config, today: () => kept.value } : config
}
