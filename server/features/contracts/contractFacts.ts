import type { Knex } from 'knex'
import { type Assessment, assessmentFields } from '../../model/assessment.ts'
import type { Contract } from '../../model/contract.ts'
import type { Provider } from '../../model/provider.ts'
import { type Qualification, qualificationFields } from '../../model/qualification.ts'
import { type TariffLine, tariffLineFields } from '../../model/tariffLine.ts'
import type { AssessmentRow, ContractFacts } from '../../policy/engine/facts.ts'
import { decode } from '../../records/codec.ts'
import { readOneRow } from '../../records/readOneRow.ts'
import type { PolicySnapshot } from '../policies/policySnapshot.ts'
import { policySnapshot } from '../policies/policyStore.ts'
import { providers } from '../providers/providers.ts'
import { asSigned } from './amendedTerms.ts'
import { contractSnapshot } from './contractSnapshot.ts'
import { proposalsOf } from './contractState.ts'

/** What rules read of a contract that is saved without a step: the contract as it was signed, its policy and its provider. */
export async function saveFacts(db: Knex, contract: Contract, before: Contract | null, today: string, provider?: Provider): Promise<ContractFacts> {
  const { policy } = await snapshotFor(db, contract, before)
  return {
    policy,
    contract: asSigned(contract),
    before: before && asSigned(before),
    provider: provider ?? (await readOneRow<Provider>(providers, contract.provider_id, db)),
    qualifications: [],
    lines: [],
    assessments: [],
    proposals: [],
    today,
  }
}

/** Everything that rules read of a contract that takes a step. */
export async function stepFacts(db: Knex, contract: Contract, before: Contract | null, today: string, provider?: Provider): Promise<ContractFacts> {
  const facts = await saveFacts(db, contract, before, today, provider)
  const qualifications = await db('qualifications').where({ provider_id: contract.provider_id }).orderBy('id')
  const lines = await db('tariff_lines').where({ contract_id: contract.id }).orderBy('id')
  return {
    ...facts,
    qualifications: qualifications.map((row) => decode<Qualification>(qualificationFields, row)),
    lines: lines.map((row) => decode<TariffLine>(tariffLineFields, row)),
    assessments: await assessmentsOf(db, contract.id, await snapshotFor(db, contract, before)),
    proposals: await proposalsOf(db, contract.id),
  }
}

/**
 * The policy that a save or step is judged by: the edition that the contract was offered under before it; of a contract that is not offered yet, or
 * moves to another policy, the edition of the day.
 */
async function snapshotFor(db: Knex, contract: Contract, before: Contract | null): Promise<PolicySnapshot> {
  if (before && before.policy_id !== contract.policy_id) return policySnapshot(db, contract.policy_id)
  return contractSnapshot(db, before ?? contract)
}

async function assessmentsOf(db: Knex, contract_id: number, { conditionById }: PolicySnapshot): Promise<AssessmentRow[]> {
  const rows = await db('assessments').where({ contract_id }).orderBy('condition_id')
  return rows.map((row) => ({ ...decode<Assessment>(assessmentFields, row), condition: conditionById.get(row.condition_id)! }))
}
