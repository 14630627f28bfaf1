import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Response } from 'express'
import type { Knex } from 'knex'
import { eachEntry } from './publicEntries.ts'
import { type PublicEntry, publicOf } from './publicFormat.ts'
import type { PolicyList } from './publicLists.ts'
import type { Format, PublicQuery } from './publicQuery.ts'

/** The lists to be written, what was asked of them, and where their entries come from. */
export interface Asked {
  db: Knex
  lists: readonly PolicyList[]
  query: PublicQuery
}

/** Writes the lists to the answer, straight from the database: never the whole of it in memory. */
export const writers: Readonly<Record<Format, (asked: Asked, response: Response) => Promise<void>>> = { json: writeJson, csv: writeCsv, xlsx: writeXlsx }

/** A row of a file: an entry, and the list that it stands on. */
interface FileRow extends PolicyList {
  entry: PublicEntry
}

async function* rowsOf({ db, lists, query }: Asked): AsyncGenerator<FileRow> {
  for (const { policy, list } of lists)
    for await (const page of eachEntry(db, [list.id], query)) yield* page.map((entry) => ({ policy, list, entry: publicOf(entry) }))
}

async function writeJson(asked: Asked, response: Response): Promise<void> {
  async function* text(): AsyncGenerator<string> {
    if (asked.query.policy) return yield* listText(asked, asked.lists[0]!)
    yield `{"on":"${asked.query.on}","lists":[`
    for (const [index, one] of asked.lists.entries()) {
      if (index > 0) yield ','
      yield* listText(asked, one)
    }
    yield ']}\n'
  }
  await pipeline(Readable.from(text()), response)
}

async function* listText({ db, query }: Asked, { policy, list }: PolicyList): AsyncGenerator<string> {
  const care_types = query.care_type ? [query.care_type] : list.care_types
  const head = { policy: policy.code, title: policy.title, number: list.number, date: list.published_on, on: query.on, care_types }
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`
  let first = true
  for await (const page of eachEntry(db, [list.id], query)) {
    const entries = page.map((entry) => JSON.stringify(publicOf(entry))).join(',\n')
    yield `${first ? '\n' : ',\n'}${entries}`
    first = false
  }
  yield ']}\n'
}

/** The columns of a file, with what stands above them. */
const columns: readonly (readonly [header: string, value: (row: FileRow) => string | number])[] = [
  ['naam', ({ entry: { name } }) => name],
  ['agb_code', ({ entry: { agb_code } }) => agb_code],
  ['plaats', ({ entry: { city } }) => city],
  ['zorgsoort', ({ entry: { care_type } }) => care_type],
  ['status', ({ entry: { standing } }) => standing],
  ['settings', ({ entry: { settings } }) => settings.join(', ')],
  ['prestaties', ({ entry: { performances } }) => performances.join(', ')],
  ['ingangsdatum', ({ entry: { starts_on } }) => starts_on],
  ['einddatum', ({ entry: { ends_on } }) => ends_on],
  ['duurzamere_keuze', ({ entry: { sustainable_choice } }) => (sustainable_choice ? 'ja' : 'nee')],
  ['inkoopbeleid', ({ policy }) => policy.code],
  ['lijst', ({ list }) => list.number!],
  ['datum', ({ list }) => list.published_on!],
]

/**
 * A cell as a spreadsheet takes it for text. What begins like a formula, if need be behind apostrophes of its own, gets an apostrophe before it; a number with a leading zero is written `="06…"`,
 * the one form in which spreadsheets keep the zero. `plainCell` undoes both.
 */
export function guardedCell(value: string | number): string {
  const text = String(value)
  if (/^0\d+$/.test(text)) return `="${text}"`
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** The value behind a cell of our own CSV file. */
export function plainCell(cell: string): string {
  return /^="(0\d+)"$/.exec(cell)?.[1] ?? (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
}

/** A text as a cell of an XLSX file keeps it: there `_x0041_` stands for A, so an underscore that begins such a form is itself written in that form. */
export function xlsxText<Value extends string | number>(value: Value): Value | string {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : value
}

async function writeCsv(asked: Asked, response: Response): Promise<void> {
  async function* rows(): AsyncGenerator<string[]> {
    yield columns.map(([header]) => header)
    for await (const row of rowsOf(asked)) yield columns.map(([, value]) => guardedCell(value(row)))
  }
  await pipeline(Readable.from(rows()), stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' }), response)
}

async function writeXlsx(asked: Asked, response: Response): Promise<void> {
  const { default: excel } = await import('exceljs')
  const { lists, query } = asked
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: response, useStyles: true })
  const about = workbook.addWorksheet('Over deze lijst')
  about.columns = [{ width: 28 }, { width: 70 }]
  for (const { policy, list } of lists) {
    about.addRow(['Inkoopbeleid', xlsxText(`${policy.code}: ${policy.title}`)]).commit()
    about.addRow(['Lijst', list.number!]).commit()
    about.addRow(['Datum', list.published_on!]).commit()
  }
  about.addRow(['Zoals op', query.on]).commit()
  about.commit()
  const sheet = workbook.addWorksheet('Gecontracteerde partijen', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(([header]) => ({ header, width: header === 'naam' ? 44 : 16, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  for await (const row of rowsOf(asked)) {
    sheet.addRow(columns.map(([, value]) => xlsxText(value(row)))).commit()
    if (response.writableNeedDrain) await once(response, 'drain')
  }
  sheet.commit()
  await workbook.commit()
}
