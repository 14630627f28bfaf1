import type { Knex } from 'knex'
import type { Publication } from '../../../model/publication.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { listInForce } from '../inForce.ts'

/** A policy of which a list was ever published. */
export interface ListedPolicy {
  id: number
  code: string
  title: string
  care_types: string[]
}

/** A list with the policy that it is of. */
export interface PolicyList {
  policy: ListedPolicy
  list: Publication
}

/** The policies of which a list was ever published, the latest period first. */
export async function policiesWithLists(db: Knex): Promise<ListedPolicy[]> {
  const rows = await db('policies')
    .whereExists(db('publications').whereRaw('publications.policy_id = policies.id').whereNotNull('number'))
    .orderBy('contract_starts_on', 'desc')
    .orderBy('id')
    .select('id', 'code', 'title', 'care_types')
  return rows.map((row) => ({ ...row, care_types: JSON.parse(row.care_types) }))
}

/** The lists of some policies that were in force at the end of the day `on` (`YYYY-MM-DD`). */
export async function listsInForce(db: Knex, policies: readonly ListedPolicy[], on: string): Promise<PolicyList[]> {
  const found: PolicyList[] = []
  for (const policy of policies) {
    const list = await listInForce(db, policy.id, on)
    if (list) found.push({ policy, list })
  }
  return found
}

/** The lists that a visitor asks for: that of one policy, or of every policy that has one. @throws 404 with a sentence where that one has none */
export async function listsAskedFor(db: Knex, { policy, on }: { policy: ListedPolicy | null; on: string }): Promise<PolicyList[]> {
  const lists = await listsInForce(db, policy ? [policy] : await policiesWithLists(db), on)
  if (policy && lists.length === 0)
    throw notFound(`Op ${on.split('-').reverse().join('-')} gold er geen lijst van gecontracteerde partijen voor ${policy.code}.`)
  return lists
}
