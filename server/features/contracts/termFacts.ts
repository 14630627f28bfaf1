import type { Knex } from 'knex'
import type { Contract } from '../../model/contract.ts'
import type { Agreed, PricedLine } from '../../policy/rule_sets/common/agreedTerms.ts'
import { linesOn } from './amendedLines.ts'
import { amendmentsOf } from './amendedTerms.ts'

type Asked = Pick<Contract, 'id' | 'track' | 'status' | 'care_type' | 'amended'>

/** By contract, the tariff lines that are in force and what was proposed: two or three queries, however many contracts are asked for. */
export async function termFactsOf(db: Knex, contracts: readonly Asked[], today: string): Promise<(id: number) => { lines: PricedLine[]; proposals: Agreed[] }> {
  const priced = contracts.filter(({ care_type, status }) => care_type === 'ggz' && status !== 'draft')
  const negotiated = priced.filter(({ track, status }) => track === 'maatwerk' && (status === 'negotiating' || status === 'offered'))
  const amended = priced.filter((contract) => contract.amended).map(({ id }) => id)
  const lines = await byContract<PricedLine>(db, 'tariff_lines', priced, ['performance', 'setting', 'tariff_percentage'])
  const proposals = await byContract<Agreed>(db, 'proposals', negotiated, ['sent_on', 'outcome', 'tariff_percentage', 'plafond_cents', 'average_price_cents'])
  const amendments = await amendmentsOf(db, amended)
  return (id) => ({ lines: linesOn(lines.get(id) ?? [], amendments.get(id) ?? [], today).map(asPriced), proposals: proposals.get(id) ?? [] })
}

async function byContract<Row>(db: Knex, table: string, contracts: readonly Asked[], columns: readonly string[]): Promise<Map<number, Row[]>> {
  const found = new Map<number, Row[]>()
  if (contracts.length === 0) return found
  const ids = contracts.map(({ id }) => id)
  for (const { contract_id, ...row } of await db(table)
    .whereIn('contract_id', ids)
    .orderBy('id')
    .select('contract_id', ...columns)) {
    const rows = found.get(contract_id)
    if (rows) rows.push(row as Row)
    else found.set(contract_id, [row as Row])
  }
  return found
}

function asPriced({ performance, setting, tariff_percentage }: Partial<PricedLine> & Pick<PricedLine, 'performance'>): PricedLine {
  return { performance, setting: setting ?? null, tariff_percentage: tariff_percentage ?? null }
}
