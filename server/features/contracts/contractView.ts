import type { Knex } from 'knex'
import { seesPrivate } from '../../access.ts'
import type { Contract } from '../../model/contract.ts'
import { type TariffLine, tariffLineFields } from '../../model/tariffLine.ts'
import { privateClauses } from '../../policy/privacy/privateClauses.ts'
import { termWarnings } from '../../policy/rule_sets/common/agreedTerms.ts'
import { claimableFrom } from '../../policy/rule_sets/common/claimsRules.ts'
import { contractWarnings } from '../../policy/warnings.ts'
import { decode } from '../../records/codec.ts'
import type { ViewContext } from '../../records/resource.ts'
import { policySnapshots } from '../policies/policyStore.ts'
import { linesOn } from './amendedLines.ts'
import { amendmentsOf } from './amendedTerms.ts'
import { contractSnapshots, editionOf } from './contractSnapshot.ts'
import { termFactsOf } from './termFacts.ts'

/** Contracts as they are answered: utilisation of the plafond (a fraction), the edition it was offered under and warnings. */
export async function contractView(rows: Contract[], { db, today, actor, single }: ViewContext): Promise<Record<string, unknown>[]> {
  const current = await policySnapshots(
    db,
    rows.map((row) => row.policy_id),
  )
  const snapshotOf = await contractSnapshots(db, rows)
  const counts = single && !seesPrivate(actor.role) ? await readableCounts(db, rows[0]!.id) : {}
  const lines = single && rows[0]!.amended ? { lines_in_force: await linesInForce(db, rows[0]!.id, today) } : {}
  const termsOf = await termFactsOf(db, rows, today)
  return rows.map((row) => {
    const { policy } = snapshotOf(row)
    return Object.assign(row, {
      utilisation: utilisationOf(row),
      claimable_from: claimableFrom(row),
      offered_edition: editionOf(row) ?? null,
      current_edition: current.get(row.policy_id)!.policy.edition,
      warnings: [...contractWarnings({ policy, contract: row, today }), ...termWarnings({ contract: row, ...termsOf(row.id) })],
      ...counts,
      ...lines,
    })
  })
}

/** How many assessments a contract has and how many are answered, without those that only some may see: the difference would tell of them. */
async function readableCounts(db: Knex, contract_id: number): Promise<Record<string, number>> {
  const readable = db('assessments')
    .join('conditions', 'conditions.id', 'assessments.condition_id')
    .where({ contract_id })
    .whereNotIn('conditions.clause', [...privateClauses])
  const outcomes: string[] = await readable.pluck('assessments.outcome')
  return { assessment_count: outcomes.length, assessed_count: outcomes.filter((outcome) => outcome !== 'open').length }
}

async function signedLines(db: Knex, contract_id: number): Promise<TariffLine[]> {
  const rows = await db('tariff_lines').where({ contract_id }).orderBy('id')
  return rows.map((row) => decode<TariffLine>(tariffLineFields, row))
}

async function linesInForce(db: Knex, contract_id: number, today: string): Promise<unknown> {
  const amendments = (await amendmentsOf(db, [contract_id])).get(contract_id) ?? []
  return linesOn(await signedLines(db, contract_id), amendments, today)
}

function utilisationOf({ production_cents, plafond_cents }: Contract): number | null {
  return production_cents === null || !plafond_cents ? null : production_cents / plafond_cents
}
