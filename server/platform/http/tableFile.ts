import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Response } from 'express'
import { csvCell, guardedCell, type Kind, xlsxCell, xlsxFormats, xlsxText } from './cells.ts'

export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FileType = keyof typeof fileTypes

export interface TableColumn<Row> {
  head: string
  value: (row: Row) => unknown
  /** Text, where it is not said. */
  kind?: Kind
  /** In a workbook. */
  width?: number
}

/** A table to be written to a file: its rows are read while it is written. */
export interface Table<Row> {
  /** What its sheet in a workbook is called. */
  sheet: string
  /** A first sheet that says what it is: name and value. */
  about?: { sheet: string; facts: readonly (readonly [string, string | number])[] }
  columns: readonly TableColumn<Row>[]
  rows: AsyncIterable<Row>
}

/** Writes a table to the answer, row after row: never the whole of it in memory. Whoever leaves before the end ends it. */
export const tableWriters = { csv: writeCsv, xlsx: writeXlsx } as const

async function writeCsv<Row>({ columns, rows }: Table<Row>, response: Response): Promise<void> {
  async function* lines(): AsyncGenerator<string[]> {
    yield columns.map(({ head }) => guardedCell(head))
    for await (const row of rows) yield columns.map(({ kind = 'text', value }) => csvCell(kind, value(row)))
  }
  await pipeline(Readable.from(lines()), stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' }), response)
}

async function writeXlsx<Row>({ sheet: name, about, columns, rows }: Table<Row>, response: Response): Promise<void> {
  const { default: excel } = await import('exceljs')
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: response, useStyles: true })
  if (about) {
    const first = workbook.addWorksheet(about.sheet)
    first.columns = [{ width: 28 }, { width: 70 }]
    for (const fact of about.facts) first.addRow(fact.map(xlsxText)).commit()
    first.commit()
  }
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ head, kind = 'text', width = 16 }) => ({ header: xlsxText(head), width, style: { numFmt: xlsxFormats[kind] } }))
  sheet.getRow(1).font = { bold: true }
  for await (const row of rows) {
    sheet.addRow(columns.map(({ kind = 'text', value }) => xlsxCell(kind, value(row)))).commit()
    if (response.writableNeedDrain) await drained(response)
    if (response.closed) return
  }
  sheet.commit()
  await Promise.race([workbook.commit(), once(response, 'close')])
}

/** Waits until there is room again, or nobody reads any more. */
async function drained(response: Response): Promise<void> {
  const waiting = new AbortController()
  const either = ['drain', 'close'].map((event) => once(response, event, { signal: waiting.signal }).catch(() => undefined))
  await Promise.race(either)
  waiting.abort()
}
