import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Knex } from 'knex'
import { parse } from 'yaml'
import { packageRoot } from '../../server/platform/packageRoot.ts'
import { inventoryOf } from '../../server/policy/editions/inventory.ts'
import { insertRows } from '../../server/records/insertRows.ts'

/** The inventory of every clause of both policies, read at run time: it is data, and stays outside the bundle. */
export function readInventory(): ReturnType<typeof inventoryOf> {
  return inventoryOf(readFileSync(join(packageRoot, 'seeds/policies/clauses.yaml'), 'utf8'))
}

/** How each clause is applied, in Dutch, by its code: for the screens, beside the inventory's own English. */
function readReadings(): Record<string, string> {
  return parse(readFileSync(join(packageRoot, 'seeds/policies/readings.nl.yaml'), 'utf8'))
}

/** Adds the policies of the inventory that are not there yet, published, with all their clauses and the catalogue of conditions. */
export async function seedPolicies(trx: Knex, at: string): Promise<void> {
  const stamp = { version: 1, created_at: at, updated_at: at }
  const readings = readReadings()
  for (const { policy, clauses, conditions } of readInventory()) {
    if (await trx('policies').where({ code: policy.code }).first('id')) continue
    await insertRows(trx, 'policies', [{ ...policy, status: 'published', edition: 1, ...stamp }])
    const { id: policy_id } = await trx('policies').where({ code: policy.code }).first('id')
    await insertRows(trx, 'clauses', clauses.map((clause, index) => ({ ...clause, reading_nl: readings[clause.code] ?? null, policy_id, position: index + 1, ...stamp })))
    await insertRows(trx, 'conditions', conditions.map((condition) => ({ ...condition, policy_id, ...stamp })))
  }
}
