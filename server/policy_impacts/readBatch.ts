import type { Knex } from 'knex'
import { type Assessment, assessmentFields } from '../assessments/assessmentFields.ts'
import { type Contract, contractFields } from '../contracts/contractFields.ts'
import { closedContractStatuses } from '../policy/transitions.ts'
import { proposalFields } from '../proposals/proposalFields.ts'
import { type Provider, providerFields } from '../providers/providerFields.ts'
import { qualificationFields } from '../qualifications/qualifications.ts'
import { decode } from '../resources/codec.ts'
import type { Fields } from '../resources/fields.ts'
import { tariffLineFields } from '../tariff_lines/tariffLineFields.ts'
import type { Comparison } from './comparison.ts'

type Row = Record<string, unknown>

/** What rules read of some contracts: as the database gives it, by contract or by provider. */
export interface Batch {
  contracts: readonly Contract[]
  providers: ReadonlyMap<number, Provider>
  qualifications: ReadonlyMap<number, readonly Row[]>
  lines: ReadonlyMap<number, readonly Row[]>
  proposals: ReadonlyMap<number, readonly Row[]>
  /** Only the answers that can stand in an offer's way: a condition met or an exclusion absent for good never does. */
  answers: ReadonlyMap<number, readonly Assessment[]>
  /** The conditions answered, of those that the draft sets for more contracts. */
  answered: ReadonlyMap<number, readonly number[]>
}

/**
 * Reads some contracts with all that hangs on them in a handful of queries, each short and on its own: whoever saves meanwhile comes in between.
 * A contract that was closed or deleted since is left out.
 */
export async function readBatch(db: Knex, comparison: Comparison, ids: readonly number[]): Promise<Batch> {
  const stored: Row[] = await db('contracts')
    .whereIn('id', ids)
    .where({ policy_id: comparison.policy_id })
    .whereNotIn('status', [...closedContractStatuses])
    .orderBy('id')
    .select('id', ...Object.keys(contractFields))
  const contracts = stored.map((row) => decode<Contract>(contractFields, row))
  const provider_ids = [...new Set(contracts.map(({ provider_id }) => provider_id))]
  const providers = await db('providers')
    .whereIn('id', provider_ids)
    .select('id', ...Object.keys(providerFields))
  const rows = async (table: string, fields: Fields, owner: string, owners: readonly number[]): Promise<Map<number, Row[]>> => {
    const found: Row[] = await db(table)
      .whereIn(owner, [...owners])
      .orderBy('id')
      .select(Object.keys(fields))
    return grouped(found.map((row) => decode<never>(fields, row)) as Row[], owner)
  }
  return {
    contracts,
    providers: new Map(providers.map((row) => [row.id, decode<Provider>(providerFields, row)])),
    qualifications: await rows('qualifications', qualificationFields, 'provider_id', provider_ids),
    lines: await rows('tariff_lines', tariffLineFields, 'contract_id', ids),
    proposals: await rows('proposals', proposalFields, 'contract_id', ids),
    answers: grouped(await answersThatMatter(db, ids), 'contract_id'),
    answered: await answeredOf(db, comparison, contracts),
  }
}

async function answersThatMatter(db: Knex, ids: readonly number[]): Promise<Assessment[]> {
  return db('assessments')
    .whereIn('contract_id', [...ids])
    .where((one) => one.whereNotIn('outcome', ['met', 'absent']).orWhereNotNull('valid_until'))
    .orderBy(['contract_id', 'condition_id'])
    .select(Object.keys(assessmentFields))
}

async function answeredOf(db: Knex, comparison: Comparison, contracts: readonly Contract[]): Promise<Map<number, number[]>> {
  const conditions = new Set(contracts.flatMap((contract) => comparison.conditions(contract).answeredBy.map(({ id }) => id)))
  if (conditions.size === 0) return new Map()
  const found: { contract_id: number; condition_id: number }[] = await db('assessments')
    .whereIn(
      'contract_id',
      contracts.map(({ id }) => id),
    )
    .whereIn('condition_id', [...conditions])
    .select('contract_id', 'condition_id')
  return new Map([...grouped(found, 'contract_id')].map(([id, rows]) => [id, rows.map(({ condition_id }) => condition_id)]))
}

function grouped<T extends object>(rows: readonly T[], by: string): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const owner = (row as Row)[by] as number
    const group = groups.get(owner)
    if (group) group.push(row)
    else groups.set(owner, [row])
  }
  return groups
}
