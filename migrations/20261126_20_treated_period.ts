import type { Knex } from 'knex'
import { readInventory } from '../seeds/policies/seedPolicies.ts'
import { addYears, yearOf } from '../server/policy/dates.ts'

const CODE = 'KV-I-3'

/** The period over which treated insured persons are counted becomes the clause's (KV-I-3); in copies it has moved along with theirs. */
export async function up(db: Knex): Promise<void> {
  for (const { clause_id, from_date, date } of await periods(db))
    await db('clauses').where({ id: clause_id, from_date: null, date: null }).update({ from_date, date })
}

export async function down(db: Knex): Promise<void> {
  for (const { clause_id, from_date, date } of await periods(db))
    await db('clauses').where({ id: clause_id, from_date, date }).update({ from_date: null, date: null })
}

async function periods(db: Knex): Promise<{ clause_id: number; from_date: string; date: string }[]> {
  const kept = await db('clauses')
    .join('policies', 'policies.id', 'clauses.policy_id')
    .where('clauses.code', CODE)
    .select('clauses.id as clause_id', 'policies.rule_set', 'policies.contract_starts_on')
  if (kept.length === 0) return []
  const inventory = readInventory()
  return kept.flatMap(({ clause_id, rule_set, contract_starts_on }) => {
    const source = inventory.find(({ policy }) => policy.rule_set === rule_set)
    const clause = source?.clauses.find(({ code }) => code === CODE)
    if (!source || !clause?.from_date || !clause.date) return []
    const years = yearOf(contract_starts_on) - yearOf(source.policy.contract_starts_on)
    return [{ clause_id, from_date: addYears(clause.from_date, years), date: addYears(clause.date, years) }]
  })
}
