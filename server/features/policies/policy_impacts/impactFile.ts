import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Response } from 'express'
import { contractLife } from '../../../model/contract.ts'
import type { ImpactLine } from '../../../model/policyImpact.ts'
import { list } from '../../../records/list.ts'
import { type ListQuery, MAX_PAGE } from '../../../records/listQuery.ts'
import type { ViewContext } from '../../../records/resource.ts'
import { guardedCell, xlsxText } from '../../publications/public/publicFiles.ts'
import { policyImpactLines } from './policyImpactLines.ts'

export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FileType = keyof typeof fileTypes

/** What a file holds: the lines of a list, as its reader sees it on screen. */
export interface AskedFile {
  query: Pick<ListQuery, 'filter' | 'sort'>
  context: Omit<ViewContext, 'single'>
  /** What stands on the first sheet of a workbook: name and value. */
  about: readonly (readonly [string, string | number])[]
}

type Line = ImpactLine & { quote: string | null; source: string | null }

/** The columns of a file, with what stands above them and how wide they are in a workbook. */
const columns: readonly (readonly [header: string, width: number, value: (line: Line) => string])[] = [
  ['overeenkomst', 18, ({ reference }) => reference ?? ''],
  ['zorgaanbieder', 44, ({ provider_name }) => provider_name],
  ['contractvariant', 16, ({ track }) => track],
  ['zorgsoort', 12, ({ care_type }) => care_type],
  ['status', 20, ({ status }) => contractLife.labels[status]],
  ['bepaling', 14, ({ clause }) => clause ?? ''],
  ['reden', 80, ({ message }) => message],
  ['citaat', 80, ({ quote }) => quote ?? ''],
  ['vindplaats', 50, ({ source }) => source ?? ''],
]

/** Writes the lines to the answer, page after page: never the whole of them in memory. */
export const fileWriters: Readonly<Record<FileType, (asked: AskedFile, response: Response) => Promise<void>>> = { csv: writeCsv, xlsx: writeXlsx }

async function* linesOf({ query, context }: AskedFile): AsyncGenerator<Line> {
  for (let first = 0; ; first += MAX_PAGE) {
    const { records, total } = await list(policyImpactLines, { ...query, first, limit: MAX_PAGE }, context)
    yield* records as unknown as Line[]
    if (first + records.length >= total || records.length === 0) return
  }
}

async function writeCsv(asked: AskedFile, response: Response): Promise<void> {
  async function* rows(): AsyncGenerator<string[]> {
    yield columns.map(([header]) => header)
    for await (const line of linesOf(asked)) yield columns.map(([, , value]) => guardedCell(value(line)))
  }
  await pipeline(Readable.from(rows()), stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' }), response)
}

async function writeXlsx(asked: AskedFile, response: Response): Promise<void> {
  const { default: excel } = await import('exceljs')
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: response, useStyles: true })
  const about = workbook.addWorksheet('Over deze berekening')
  about.columns = [{ width: 28 }, { width: 70 }]
  for (const fact of asked.about) about.addRow(fact.map(xlsxText)).commit()
  about.commit()
  const sheet = workbook.addWorksheet('Geen voorstel meer', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(([header, width]) => ({ header, width, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  for await (const line of linesOf(asked)) {
    sheet.addRow(columns.map(([, , value]) => xlsxText(value(line)))).commit()
    if (response.writableNeedDrain) await once(response, 'drain')
  }
  sheet.commit()
  await workbook.commit()
}
