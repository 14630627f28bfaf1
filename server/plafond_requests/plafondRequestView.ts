import { amendmentsOf } from '../contracts/amendedTerms.ts'
import { contractBooks } from '../contracts/contractBook.ts'
import { type Contract, contractFields } from '../contracts/contractFields.ts'
import { isDecisionLate, plafondOn, plafondRequestWarnings, productionOn } from '../policy/judge.ts'
import type { ProductionRow } from '../policy/subjects.ts'
import { decode } from '../resources/codec.ts'
import type { ViewContext } from '../resources/resource.ts'
import type { PlafondRequest } from './plafondRequestFields.ts'

/** Requests as they are answered: the plafond in force and the production on the day of submission (today for a draft), lateness and warnings. */
export async function plafondRequestView(rows: PlafondRequest[], { db, today }: ViewContext): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map((row) => row.contract_id))]
  const contractRows = await db('contracts')
    .whereIn('id', ids)
    .select('id', 'policy_id', 'policy_edition', 'status', 'offered_on', 'track', 'plafond_cents', 'signed_terms')
  const contracts = new Map(contractRows.map((row) => [row.id, decode<Contract>(contractFields, row)]))
  const bookOf = await contractBooks(db, contractRows)
  const amendments = await amendmentsOf(db, ids)
  const production = byContract(await db('production').whereIn('contract_id', ids).orderBy('as_of'))
  return rows.map((row) => {
    const contract = contracts.get(row.contract_id)!
    const { policy } = bookOf(contract)
    const on = row.submitted_on ?? today
    const plafond_cents = plafondOn(contract, amendments.get(row.contract_id) ?? [], on)
    const production_cents = productionOn(production.get(row.contract_id) ?? [], on)
    const utilisation = production_cents === null || !plafond_cents ? null : production_cents / plafond_cents
    const facts = { policy, contract, request: row, today }
    return { ...row, plafond_cents, production_cents, utilisation, late: isDecisionLate(facts), warnings: plafondRequestWarnings(facts) }
  })
}

function byContract(rows: (ProductionRow & { contract_id: number })[]): Map<number, ProductionRow[]> {
  const grouped = new Map<number, ProductionRow[]>()
  for (const row of rows) grouped.set(row.contract_id, [...(grouped.get(row.contract_id) ?? []), row])
  return grouped
}
