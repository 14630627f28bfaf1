import type { Knex } from 'knex'
import { type Assessment, assessmentFields } from '../../model/assessment.ts'
import type { Contract } from '../../model/contract.ts'
import type { Fields, RecordBase } from '../../model/field.ts'
import { type Provider, providerFields } from '../../model/provider.ts'
import { type Qualification, qualificationFields } from '../../model/qualification.ts'
import { tariffLineFields } from '../../model/tariffLine.ts'
import type { ContractFacts, TariffLineRow } from '../../policy/engine/facts.ts'
import { decode } from '../../records/codec.ts'
import { type AmendedLine, linesOn } from '../contracts/amendedLines.ts'
import { amendmentsOf, termsOn } from '../contracts/amendedTerms.ts'
import { contractSnapshots } from '../contracts/contractSnapshot.ts'

export type RunningFacts = Omit<ContractFacts, 'before' | 'dated' | 'today'>

const answered: readonly string[] = ['met', 'absent']

/**
 * What is read of running contracts to tell what they no longer meet on a day: their terms and tariff lines as amended by then, their provider with its
 * qualifications, and the answers that may stand in the way. A few queries, however many contracts.
 * @param without the id of a qualification that is about to go
 */
export async function runningFacts(db: Knex, contracts: readonly Contract[], day: string, without?: number): Promise<Map<number, RunningFacts>> {
  const ids = contracts.map(({ id }) => id)
  const providerIds = [...new Set(contracts.map(({ provider_id }) => provider_id))]
  const snapshotOf = await contractSnapshots(db, contracts)
  const amendments = await amendmentsOf(
    db,
    contracts.filter(({ amended }) => amended).map(({ id }) => id),
  )
  const doubtful = db('assessments')
    .whereIn('contract_id', ids)
    .where((one) => one.whereNotIn('outcome', [...answered]).orWhere('valid_until', '<', day))
  const assessments = byKey<Assessment>(assessmentFields, await doubtful.orderBy('id'), 'contract_id')
  const lines = byKey<RecordBase & TariffLineRow>(tariffLineFields, await db('tariff_lines').whereIn('contract_id', ids).orderBy('id'), 'contract_id')
  const held = (await db('qualifications').whereIn('provider_id', providerIds).orderBy('id')).filter(({ id }) => id !== without)
  const qualifications = byKey<Qualification>(qualificationFields, held, 'provider_id')
  const providers = byKey<Provider>(providerFields, await db('providers').whereIn('id', providerIds), 'id')
  return new Map(
    contracts.map((contract) => {
      const { policy, conditionById } = snapshotOf(contract)
      const changes = amendments.get(contract.id) ?? []
      const facts = {
        policy,
        contract: termsOn(contract, changes, day),
        provider: providers.get(contract.provider_id)![0]!,
        qualifications: qualifications.get(contract.provider_id) ?? [],
        lines: linesOn(lines.get(contract.id) ?? [], changes, day).map(asRow),
        assessments: (assessments.get(contract.id) ?? []).map((row) => ({ ...row, condition: conditionById.get(row.condition_id)! })),
        proposals: [],
      }
      return [contract.id, facts]
    }),
  )
}

function byKey<Row extends RecordBase>(fields: Fields, rows: Record<string, unknown>[], key: string): Map<number, Row[]> {
  const grouped = new Map<number, Row[]>()
  for (const row of rows) {
    const id = Number(row[key])
    grouped.set(id, [...(grouped.get(id) ?? []), decode<Row>(fields, row)])
  }
  return grouped
}

/** A line with all that rules read of it. */
function asRow(line: AmendedLine): TariffLineRow {
  return { setting: null, requested_on: null, confirmed: false, regional_agreement_on: null, max_stay_days: null, ...line }
}
