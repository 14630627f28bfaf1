import { may } from '../../access.ts'
import { type Contract, contractFields } from '../../model/contract.ts'
import { openPlafondRequestStatuses, type PlafondRequest } from '../../model/plafondRequest.ts'
import { isDecisionLate } from '../../policy/dueDates.ts'
import type { FigureChange, PlafondHand, ProductionRow } from '../../policy/engine/facts.ts'
import { plafondOn, productionOn } from '../../policy/rule_sets/common/amendments.ts'
import { changedGround } from '../../policy/rule_sets/common/changedGround.ts'
import { isDecided } from '../../policy/rule_sets/common/decidedAnew.ts'
import { handSentence, ownDecision } from '../../policy/rule_sets/common/handSentences.ts'
import { type Grounds, handIn } from '../../policy/rule_sets/common/handsIn.ts'
import { plafondRequestWarnings } from '../../policy/warnings.ts'
import { decode } from '../../records/codec.ts'
import type { ViewContext } from '../../records/resource.ts'
import { amendmentsOf } from '../contracts/amendedTerms.ts'
import { contractSnapshots } from '../contracts/contractSnapshot.ts'
import { figureChangesOf } from '../contracts/production/productionChanges.ts'
import { plafondHandsOf } from './plafondRequestFacts.ts'

/** Requests as they are answered: the plafond in force and the production on the day of submission (today for a draft), lateness and warnings. */
export async function plafondRequestView(rows: PlafondRequest[], { db, today, actor }: ViewContext): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map((row) => row.contract_id))]
  const contractRows = await db('contracts')
    .whereIn('id', ids)
    .select('id', 'policy_id', 'policy_edition', 'status', 'offered_on', 'track', 'plafond_cents', 'signed_terms')
  const contracts = new Map(contractRows.map((row) => [row.id, decode<Contract>(contractFields, row)]))
  const snapshotOf = await contractSnapshots(db, contractRows)
  const amendments = await amendmentsOf(db, ids)
  const production = byContract<ProductionRow>(await db('production').whereIn('contract_id', ids).orderBy('as_of'))
  const figureChanges = byContract<FigureChange>(await figureChangesOf(db, ids))
  const plafondHands = byContract<PlafondHand>(await plafondHandsOf(db, ids))
  return rows.map((row) => {
    const contract = contracts.get(row.contract_id)!
    const { policy } = snapshotOf(contract)
    const on = row.submitted_on ?? today
    const plafond_cents = plafondOn(contract, amendments.get(row.contract_id) ?? [], on)
    const production_cents = productionOn(production.get(row.contract_id) ?? [], on)
    const utilisation = production_cents === null || !plafond_cents ? null : production_cents / plafond_cents
    const facts = { policy, contract, request: row, today }
    const grounds = {
      ...facts,
      production: production.get(row.contract_id) ?? [],
      figureChanges: figureChanges.get(row.contract_id),
      plafondHands: plafondHands.get(row.contract_id),
    }
    return {
      ...row,
      plafond_cents,
      production_cents,
      utilisation,
      late: isDecisionLate(facts),
      warnings: [...changedGround({ ...grounds, plafond_cents, production_cents }), ...plafondRequestWarnings(facts)],
      decision_objection: objectionOf(grounds, actor),
    }
  })
}

/** Why whoever reads it has no say in a request that waits for a decision, or that is decided and could be anew; null for who has, and for who decides nothing. */
function objectionOf(grounds: Grounds & { request: PlafondRequest }, actor: ViewContext['actor']): string | null {
  const { request } = grounds
  if (!may(actor, 'decide', 'plafond_requests') || (!openPlafondRequestStatuses.includes(request.status) && !isDecided(request))) return null
  const hand = handIn(grounds, actor.id)
  if (hand) return handSentence(hand)
  return isDecided(request) && request.decided_by === actor.id ? ownDecision : null
}

function byContract<Row>(rows: readonly (Row & { contract_id: number })[]): Map<number, Row[]> {
  const grouped = new Map<number, Row[]>()
  for (const row of rows) grouped.set(row.contract_id, [...(grouped.get(row.contract_id) ?? []), row])
  return grouped
}
