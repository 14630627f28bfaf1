import { readFileSync } from 'node:fs'
import { inventoryOf } from '../../server/policy/editions/inventory.ts'
import { type Clause, type Policy, policyOf } from '../../server/policy/engine/policy.ts'

export const inventories = inventoryOf(readFileSync(new URL('../../seeds/policies/clauses.yaml', import.meta.url), 'utf8'))
const [ggzInventory, kvInventory] = inventories as [(typeof inventories)[0], (typeof inventories)[0]]

export const ggz: Policy = policyOf({ id: 1, ...ggzInventory.policy }, ggzInventory.clauses)
export const kv: Policy = policyOf({ id: 2, ...kvInventory.policy }, kvInventory.clauses)

/** A policy with one clause changed, as an administrator can. */
export function withClause(policy: Policy, code: string, changes: Partial<Clause>): Policy {
  const clause = policy.clauses.get(code)
  if (!clause) throw new Error(`no clause ${code}`)
  return { ...policy, clauses: new Map([...policy.clauses, [code, { ...clause, ...changes }]]) }
}

/** A policy without a clause. */
export function withoutClause(policy: Policy, code: string): Policy {
  return { ...policy, clauses: new Map([...policy.clauses].filter(([known]) => known !== code)) }
}
