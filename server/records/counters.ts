import type { Knex } from 'knex'

/** The next reference of a series, such as OVK-2027-00042: numbered without a double, five digits or more. */
export async function nextReference(trx: Knex.Transaction, prefix: string, year: string): Promise<string> {
  const name = `${prefix}-${year}`
  await trx('counters').insert({ name, value: 0 }).onConflict('name').ignore()
  const [counter] = await trx('counters').where({ name }).increment('value', 1).returning('value')
  return `${name}-${String(counter.value).padStart(5, '0')}`
}
