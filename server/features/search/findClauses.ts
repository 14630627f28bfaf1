import type { Knex } from 'knex'
import type { FoundGroup } from '../../model/search.ts'
import type { Clause } from '../../policy/engine/policy.ts'
import { corrections } from '../../records/corrections.ts'
import { foldedWords, foldText } from '../../records/foldText.ts'
import { inWords } from '../../records/inWords.ts'
import { policySnapshots } from '../policies/policyStore.ts'
import { MAX_SHOWN } from './searchKinds.ts'

interface Standing {
  policy_id: number
  policy: string
  clause: Clause
}

/** The clauses that hold every word of a term, of the latest policy first; before them those that are called so. They are in memory as it is: every save is judged by them. */
export async function findClauses(q: string, db: Knex): Promise<FoundGroup> {
  const words = foldedWords(q)
  const found = (await allClauses(db))
    .filter(({ clause }) => words.every((word) => textOf(clause).includes(word)))
    .map((one) => ({ ...one, rank: rankOf(one.clause, q) }))
    .sort((one, other) => one.rank - other.rank)
  const shown = found.slice(0, MAX_SHOWN)
  const ids = await idsOf(shown, db)
  const items = shown.map(({ policy_id, policy, clause }) => ({
    id: ids.get(`${policy_id} ${clause.code}`)!,
    name: clause.code,
    provider: null,
    status: null,
    year: policy,
    note: clause.quote,
    policy_id,
  }))
  return { resource: 'clauses', items, more: found.length > shown.length }
}

/** What a term that finds no clause was meant to be; null where one mistake does not explain it. */
export async function meantClause(q: string, db: Knex): Promise<string | null> {
  const vocabulary = [...new Set((await allClauses(db)).flatMap(({ clause }) => foldedWords(textOf(clause))))].sort()
  for await (const meant of corrections(q, inWords(vocabulary))) if ((await findClauses(meant, db)).items.length > 0) return meant
  return null
}

async function allClauses(db: Knex): Promise<Standing[]> {
  const policies: { id: number; code: string }[] = await db('policies').select('id', 'code').orderBy('contract_starts_on', 'desc').orderBy('id', 'desc')
  const snapshots = await policySnapshots(
    db,
    policies.map(({ id }) => id),
  )
  return policies.flatMap(({ id, code }) => [...snapshots.get(id)!.policy.clauses.values()].map((clause) => ({ policy_id: id, policy: code, clause })))
}

const texts = new WeakMap<Clause, string>()

/** All that a clause is found by, folded once for as long as it stands in memory. */
function textOf(clause: Clause): string {
  const { code, chapter, section, name, quote, reading_nl, reading } = clause
  const text = texts.get(clause) ?? foldText([code, chapter, section, name, quote, reading_nl, reading].filter(Boolean).join('\n'))
  texts.set(clause, text)
  return text
}

/** By its id, by the beginning of its id, by its quote as it was typed, and then whatever else holds the words. */
function rankOf({ code, quote }: Clause, q: string): number {
  const [id, term] = [foldText(code), foldText(q)]
  if (id === term) return 0
  if (id.startsWith(term)) return 1
  return foldText(quote).includes(term) ? 2 : 3
}

async function idsOf(found: readonly Standing[], db: Knex): Promise<Map<string, number>> {
  const rows: { id: number; policy_id: number; code: string }[] = await db('clauses')
    .select('id', 'policy_id', 'code')
    .whereIn(
      'policy_id',
      found.map(({ policy_id }) => policy_id),
    )
    .whereIn(
      'code',
      found.map(({ clause }) => clause.code),
    )
  return new Map(rows.map(({ id, policy_id, code }) => [`${policy_id} ${code}`, id]))
}
