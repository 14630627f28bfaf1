import type { Knex } from 'knex'
import { type Assessment, assessmentFields } from '../assessments/assessmentFields.ts'
import { policyBook } from '../policies/policyStore.ts'
import type { AssessmentRow, ContractFacts } from '../policy/subjects.ts'
import { type Provider, providerFields } from '../providers/providerFields.ts'
import { qualificationFields } from '../qualifications/qualifications.ts'
import { decode } from '../resources/codec.ts'
import { tariffLineFields } from '../tariff_lines/tariffLineFields.ts'
import type { Contract } from './contractFields.ts'
import { proposalsOf } from './contractState.ts'

/** What rules read of a contract that is saved without a step: the contract, its policy and its provider. */
export async function saveFacts(db: Knex, contract: Contract, before: Contract | null, today: string): Promise<ContractFacts> {
  const { policy } = await policyBook(db, contract.policy_id)
  const provider = decode<Provider>(providerFields, await db('providers').where({ id: contract.provider_id }).first())
  return { policy, contract, before, provider, qualifications: [], lines: [], assessments: [], proposals: [], today }
}

/** Everything that rules read of a contract that takes a step. */
export async function stepFacts(db: Knex, contract: Contract, before: Contract | null, today: string): Promise<ContractFacts> {
  const facts = await saveFacts(db, contract, before, today)
  const qualifications = await db('qualifications').where({ provider_id: contract.provider_id }).orderBy('id')
  const lines = await db('tariff_lines').where({ contract_id: contract.id }).orderBy('id')
  return {
    ...facts,
    qualifications: qualifications.map((row) => decode(qualificationFields, row)) as never,
    lines: lines.map((row) => decode(tariffLineFields, row)) as never,
    assessments: await assessmentsOf(db, contract),
    proposals: await proposalsOf(db, contract.id),
  }
}

/** The assessments of a contract, each with its condition. */
export async function assessmentsOf(db: Knex, contract: Pick<Contract, 'id' | 'policy_id'>): Promise<AssessmentRow[]> {
  const { conditions } = await policyBook(db, contract.policy_id)
  const byId = new Map(conditions.map((condition) => [condition.id, condition]))
  const rows = await db('assessments').where({ contract_id: contract.id }).orderBy('condition_id')
  return rows.map((row) => ({ ...decode<Assessment>(assessmentFields, row), condition: byId.get(row.condition_id)! }))
}
