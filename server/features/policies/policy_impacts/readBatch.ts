import type { Knex } from 'knex'
import { assessmentFields } from '../../../model/assessment.ts'
import { closedContractStatuses, contractFields } from '../../../model/contract.ts'
import type { Fields, RecordBase } from '../../../model/field.ts'
import { proposalFields } from '../../../model/proposal.ts'
import { providerFields } from '../../../model/provider.ts'
import { qualificationFields } from '../../../model/qualification.ts'
import { tariffLineFields } from '../../../model/tariffLine.ts'
import type { AssessmentRow, ContractRow, ProposalRow, ProviderRow, QualificationRow, TariffLineRow } from '../../../policy/engine/facts.ts'
import { decode } from '../../../records/codec.ts'
import { asSigned } from '../../contracts/amendedTerms.ts'
import { contractSnapshots } from '../../contracts/contractSnapshot.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'
import { columnsRead } from './columnsRead.ts'
import type { Comparison } from './comparison.ts'

export type JudgedContract = ContractRow & { id: number; reference: string; policy_edition: number }
export type JudgedProvider = ProviderRow & { name: string }
export type Answer = Omit<AssessmentRow, 'condition'> & { contract_id: number; condition_id: number }

/** What rules read of some contracts, by contract or by provider. */
export interface Batch {
  contracts: readonly JudgedContract[]
  /** The policy that a contract stands under now: of one that was offered, the edition of its offer. */
  snapshotOf(contract: JudgedContract): PolicySnapshot
  providers: ReadonlyMap<number, JudgedProvider>
  qualifications: ReadonlyMap<number, readonly QualificationRow[]>
  lines: ReadonlyMap<number, readonly TariffLineRow[]>
  proposals: ReadonlyMap<number, readonly ProposalRow[]>
  /** Only the answers that can stand in an offer's way: a condition met or an exclusion absent for good never does. */
  answers: ReadonlyMap<number, readonly Answer[]>
  /** The conditions answered, of those that the draft sets for more contracts. */
  answered: ReadonlyMap<number, readonly { condition_id: number }[]>
}

/**
 * Reads some contracts with all that hangs on them in a handful of queries, each short and on its own: whoever saves meanwhile comes in between.
 * A contract that was closed or deleted since is left out.
 */
export async function readBatch(db: Knex, comparison: Comparison, ids: readonly number[]): Promise<Batch> {
  const contracts = (await read<JudgedContract>(contractFields, contractsOf(db, comparison, ids), columnsRead.contracts)).map(asSigned)
  const snapshotOf = await contractSnapshots(db, contracts)
  const owners = [...new Set(contracts.map(({ provider_id }) => provider_id))]
  const providers = await read<JudgedProvider & { id: number }>(providerFields, db('providers').whereIn('id', owners), columnsRead.providers)
  const of = (table: string, owner: string, some: readonly number[]): Knex.QueryBuilder =>
    db(table)
      .whereIn(owner, [...some])
      .orderBy('id')
  return {
    contracts,
    snapshotOf,
    providers: new Map(providers.map((provider) => [provider.id, provider])),
    qualifications: grouped('provider_id', await read(qualificationFields, of('qualifications', 'provider_id', owners), columnsRead.qualifications)),
    lines: grouped('contract_id', await read(tariffLineFields, of('tariff_lines', 'contract_id', ids), columnsRead.lines)),
    proposals: grouped('contract_id', await read(proposalFields, of('proposals', 'contract_id', ids), columnsRead.proposals)),
    answers: grouped('contract_id', await read(assessmentFields, answersThatMatter(db, ids), columnsRead.answers)),
    answered: grouped('contract_id', await answeredOf(db, comparison, contracts, snapshotOf)),
  }
}

async function read<Row extends object>(fields: Fields, rows: Knex.QueryBuilder, columns: readonly string[]): Promise<Row[]> {
  const stored: Record<string, unknown>[] = await rows.select(columns)
  return stored.map((row) => decode<RecordBase>(fields, row) as unknown as Row)
}

function contractsOf(db: Knex, { policy_id }: Comparison, ids: readonly number[]): Knex.QueryBuilder {
  return db('contracts')
    .whereIn('id', [...ids])
    .where({ policy_id })
    .whereNotIn('status', [...closedContractStatuses])
    .orderBy('id')
}

function answersThatMatter(db: Knex, ids: readonly number[]): Knex.QueryBuilder {
  return db('assessments')
    .whereIn('contract_id', [...ids])
    .where((one) => one.whereNotIn('outcome', ['met', 'absent']).orWhereNotNull('valid_until'))
    .orderBy(['contract_id', 'condition_id'])
}

async function answeredOf(
  db: Knex,
  comparison: Comparison,
  contracts: readonly JudgedContract[],
  snapshotOf: Batch['snapshotOf'],
): Promise<{ contract_id: number; condition_id: number }[]> {
  const conditions = new Set(contracts.flatMap((contract) => comparison.conditions(contract, snapshotOf(contract)).answeredBy.map(({ id }) => id)))
  if (conditions.size === 0) return []
  const ids = contracts.map(({ id }) => id)
  return db('assessments')
    .whereIn('contract_id', ids)
    .whereIn('condition_id', [...conditions])
    .select('contract_id', 'condition_id')
}

function grouped<Row extends object, Key extends string>(by: Key, rows: readonly (Row & { [K in Key]?: unknown })[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const owner = Number(row[by])
    const group = groups.get(owner)
    if (group) group.push(row)
    else groups.set(owner, [row])
  }
  return groups
}
