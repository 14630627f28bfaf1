import type { Knex } from 'knex'
import { type Contract, contractFields } from '../../../model/contract.ts'
import type { ContractHistory } from '../../../policy/forecast/backTest.ts'
import type { KeptFigure, RecordedChange } from '../../../policy/forecast/figuresKnownOn.ts'
import { plafondOn } from '../../../policy/rule_sets/common/amendments.ts'
import { decode } from '../../../records/codec.ts'
import { amendmentsOf } from '../amendedTerms.ts'

/** The latest contracts say enough, and a day begins with reading them. */
const MAX_CONTRACTS = 2000
const BATCH_SIZE = 400

type OfContract<Row> = Row & { contract_id: number }

/** The claims figures of the latest contracts that have some, with how they came to be: of those with a plafond, or of the others. */
export async function contractHistories(db: Knex, kind: 'plafond' | 'other'): Promise<ContractHistory[]> {
  const chosen = db('contracts').whereNotNull('production_as_of').orderBy('id', 'desc').limit(MAX_CONTRACTS)
  if (kind === 'plafond') chosen.whereNotNull('plafond_cents')
  else chosen.whereNull('plafond_cents')
  const contracts = (await chosen.select('id', 'starts_on', 'ends_on', 'plafond_cents', 'signed_terms')).map((row) => decode<Contract>(contractFields, row))
  const histories: ContractHistory[] = []
  for (let from = 0; from < contracts.length; from += BATCH_SIZE) histories.push(...(await historiesOf(db, contracts.slice(from, from + BATCH_SIZE))))
  return histories
}

async function historiesOf(db: Knex, contracts: readonly Contract[]): Promise<ContractHistory[]> {
  const ids = contracts.map(({ id }) => id)
  const figures = byContract<KeptFigure>(
    await db('production').whereIn('contract_id', ids).orderBy('as_of').select('id', 'contract_id', 'as_of', 'amount_cents'),
  )
  const changes = byContract<RecordedChange>(await db('production_changes').whereIn('contract_id', ids).orderBy('id'))
  const amendments = await amendmentsOf(db, ids)
  return contracts.map((contract) => ({
    starts_on: contract.starts_on,
    ends_on: contract.ends_on,
    figures: figures.get(contract.id) ?? [],
    changes: changes.get(contract.id) ?? [],
    plafondOn: (day) => plafondOn(contract, amendments.get(contract.id) ?? [], day),
  }))
}

function byContract<Row>(rows: readonly OfContract<Row>[]): Map<number, Row[]> {
  const grouped = new Map<number, Row[]>()
  for (const row of rows) {
    const own = grouped.get(row.contract_id)
    if (own) own.push(row)
    else grouped.set(row.contract_id, [row])
  }
  return grouped
}
