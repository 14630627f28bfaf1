import type { Knex } from 'knex'
import type { Production } from '../../../model/production.ts'
import type { Warning } from '../../../policy/engine/verdict.ts'
import { figureWarnings } from '../../../policy/rule_sets/common/figureWarnings.ts'
import { contractSnapshots, type Offer } from '../contractSnapshot.ts'

type ContractOfFigure = Offer & { id: number; track: string; plafond_cents: number | null }

/** What should be looked at twice of some claims figures, by their id. */
export async function warnOfFigures(rows: readonly Production[], trx: Knex.Transaction): Promise<ReadonlyMap<number, Warning[]>> {
  const ids = [...new Set(rows.map(({ contract_id }) => contract_id))]
  const contracts: ContractOfFigure[] = await trx('contracts')
    .whereIn('id', ids)
    .select('id', 'policy_id', 'policy_edition', 'status', 'offered_on', 'track', 'plafond_cents')
  const figures: Production[] = await trx('production').whereIn('contract_id', ids)
  const snapshotOf = await contractSnapshots(trx, contracts)
  const byId = new Map(contracts.map((contract) => [contract.id, contract]))
  const byContract = new Map<number, Production[]>()
  for (const figure of figures) byContract.set(figure.contract_id, [...(byContract.get(figure.contract_id) ?? []), figure])
  return new Map(
    rows.map((figure) => {
      const contract = byId.get(figure.contract_id)!
      return [figure.id, figureWarnings({ policy: snapshotOf(contract).policy, contract, figure, figures: byContract.get(contract.id) ?? [] })]
    }),
  )
}
