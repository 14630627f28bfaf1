import type { Knex } from 'knex'
import { DEMO_BEGIN } from './days.ts'

/**
 * The policies of the demo were written in March of the year before their period, and the accounts made before anything else: not on the day of seeding.
 * What the stories tell has days of its own.
 */
export async function saveOnTheirDays(trx: Knex.Transaction, today: string): Promise<void> {
  const moment = (day: string) => {
    const at = `${day < today ? day : today}T07:00:00.000Z`
    return { created_at: at, updated_at: at }
  }
  await trx('users').update(moment(DEMO_BEGIN))
  for (const { id, contract_starts_on } of await trx('policies').select('id', 'contract_starts_on')) {
    const written = moment(`${Number(contract_starts_on.slice(0, 4)) - 1}-03-04`)
    await trx('policies').where({ id }).update(written)
    for (const table of ['clauses', 'conditions']) await trx(table).where({ policy_id: id }).update(written)
  }
}
