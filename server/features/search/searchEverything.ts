import { can } from '../../access.ts'
import type { FoundGroup, SearchAnswer } from '../../model/search.ts'
import { comparableText } from '../../records/listQuery.ts'
import { meantBy } from '../../records/meant.ts'
import { resourceNamed } from '../../records/registry.ts'
import { findClauses, meantClause } from './findClauses.ts'
import { findCodes } from './findCodes.ts'
import { findRecords, type Searching } from './findRecords.ts'
import { pastedCodes } from './pastedCodes.ts'
import { searchKinds } from './searchKinds.ts'

/** A letter alone finds nearly everything. */
const SHORTEST = 2

/** What there is by a term, of every kind that the actor may list and within what they may see of it. A term that finds nothing anywhere is forgiven one mistake. */
export async function searchEverything(term: string, searching: Searching): Promise<SearchAnswer> {
  const q = comparableText(term).trim()
  const nothing: SearchAnswer = { groups: [], meant: null, codes: null }
  const codes = pastedCodes(term)
  if (codes) return { ...nothing, codes: await findCodes(codes, searching) }
  if (q.length < SHORTEST) return nothing
  const groups = await findAll(q, searching)
  if (groups.length > 0) return { ...nothing, groups }
  const meant = await meantAnywhere(q, searching)
  return meant === null ? nothing : { ...nothing, groups: await findAll(meant, searching), meant }
}

async function findAll(q: string, searching: Searching): Promise<FoundGroup[]> {
  const { actor, db } = searching
  const kinds = searchKinds.filter(({ resource, operation }) => can(actor.role, operation ?? 'list', resource))
  const found = await Promise.all(kinds.map((kind) => (kind.resource === 'clauses' ? findClauses(q, db) : findRecords(kind, q, searching))))
  return found.filter(({ items }) => items.length > 0)
}

/** Names are forgiven before the words of the policies. */
async function meantAnywhere(q: string, searching: Searching): Promise<string | null> {
  const { actor, db } = searching
  const name = can(actor.role, 'list', 'providers') ? await meantBy(resourceNamed('providers'), { q }, searching) : null
  return name ?? (can(actor.role, 'list', 'clauses') ? meantClause(q, db) : null)
}
