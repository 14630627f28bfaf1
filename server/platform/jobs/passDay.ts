import type { Knex } from 'knex'
import { forgetMemoized } from '../database/memoize.ts'

/** What changes with the day alone, without anybody saving. */
export interface DailyWork {
  name: string
  /** @param days the day that this work was last done for (null: never, so everything is looked at) and the one that has begun; a demonstration's may lie earlier */
  run: (trx: Knex.Transaction, days: { since: string | null; today: string }) => Promise<void>
}

const passed = new WeakMap<Knex, string>()
const passing = new WeakMap<Knex, Promise<void>>()

/**
 * Does the work of a day that has begun, once a database whatever the number of servers: each work keeps the day that it was done for, and the first
 * to come does it in one transaction. To be asked before anything is answered; it costs a comparison when the day is the same.
 */
export async function passDay(db: Knex, today: string, works: readonly DailyWork[]): Promise<void> {
  while (passed.get(db) !== today) {
    const running = passing.get(db)
    if (running) await running
    else await settle(db, today, works)
  }
}

async function settle(db: Knex, today: string, works: readonly DailyWork[]): Promise<void> {
  const work = (async () => {
    for (const one of works) await passOne(db, today, one)
    forgetMemoized(db)
    passed.set(db, today)
  })()
  passing.set(db, work)
  try {
    await work
  } finally {
    passing.delete(db)
  }
}

async function passOne(db: Knex, today: string, { name, run }: DailyWork): Promise<void> {
  const key = `passed:${name}`
  if ((await db('settings').where({ name: key }).first('value'))?.value === today) return
  await db.transaction(async (trx) => {
    await trx('settings').insert({ name: key, value: '' }).onConflict('name').ignore()
    const { value } = await trx('settings').where({ name: key }).forUpdate().first('value')
    if (value === today) return
    await run(trx, { since: value || null, today })
    await trx('settings').where({ name: key }).update({ value: today })
  })
}
