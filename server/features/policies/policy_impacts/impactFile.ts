import { contractLife } from '../../../model/contract.ts'
import type { ImpactLine } from '../../../model/policyImpact.ts'
import type { Table, TableColumn } from '../../../platform/http/tableFile.ts'
import { list } from '../../../records/list.ts'
import { type ListQuery, MAX_PAGE } from '../../../records/listQuery.ts'
import type { ViewContext } from '../../../records/resource.ts'
import { policyImpactLines } from './policyImpactLines.ts'

/** What a file holds: the lines of a list, as its reader sees it on screen. */
export interface AskedFile {
  query: Pick<ListQuery, 'filter' | 'sort'>
  context: Omit<ViewContext, 'single'>
  /** What stands on the first sheet of a workbook: name and value. */
  about: readonly (readonly [string, string | number])[]
}

type Line = ImpactLine & { quote: string | null; source: string | null }

const columns: readonly TableColumn<Line>[] = [
  { head: 'overeenkomst', width: 18, value: ({ reference }) => reference },
  { head: 'zorgaanbieder', width: 44, value: ({ provider_name }) => provider_name },
  { head: 'contractvariant', width: 16, value: ({ track }) => track },
  { head: 'zorgsoort', width: 12, value: ({ care_type }) => care_type },
  { head: 'status', width: 20, value: ({ status }) => contractLife.labels[status] },
  { head: 'bepaling', width: 14, value: ({ clause }) => clause },
  { head: 'reden', width: 80, value: ({ message }) => message },
  { head: 'citaat', width: 80, value: ({ quote }) => quote },
  { head: 'vindplaats', width: 50, value: ({ source }) => source },
]

/** The lines as a table for a file, read page after page: never the whole of them in memory. */
export function impactTable(asked: AskedFile): Table<Line> {
  return { sheet: 'Geen voorstel meer', about: { sheet: 'Over deze berekening', facts: asked.about }, columns, rows: linesOf(asked) }
}

async function* linesOf({ query, context }: AskedFile): AsyncGenerator<Line> {
  for (let first = 0; ; first += MAX_PAGE) {
    const { records, total } = await list(policyImpactLines, { ...query, first, limit: MAX_PAGE }, context)
    yield* records as unknown as Line[]
    if (first + records.length >= total || records.length === 0) return
  }
}
