import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Response } from 'express'
import type { Knex } from 'knex'
import type { Publication } from '../publications/publicationFields.ts'
import { eachEntry } from './publicEntries.ts'
import { type PublicEntry, publicOf } from './publicFormat.ts'
import type { Format, PublicQuery } from './publicQuery.ts'

/** A list to be written: which one, for whom, and where its entries come from. */
export interface Asked {
  db: Knex
  list: Publication
  query: PublicQuery
}

/** Writes the list to the answer, straight from the database: never the whole of it in memory. */
export const writers: Readonly<Record<Format, (asked: Asked, response: Response) => Promise<void>>> = { json: writeJson, csv: writeCsv, xlsx: writeXlsx }

async function* entriesOf({ db, list, query }: Asked): AsyncGenerator<PublicEntry> {
  for await (const page of eachEntry(db, list.id, query)) yield* page.map(publicOf)
}

async function writeJson(asked: Asked, response: Response): Promise<void> {
  const { list, query } = asked
  const care_types = query.care_type ? [query.care_type] : list.care_types
  const head = { policy: query.policy.code, title: query.policy.title, number: list.number, date: list.published_on, on: query.on, care_types }
  async function* text(): AsyncGenerator<string> {
    yield `${JSON.stringify(head).slice(0, -1)},"entries":[`
    let first = true
    for await (const page of eachEntry(asked.db, list.id, query)) {
      const entries = page.map((entry) => JSON.stringify(publicOf(entry))).join(',\n')
      yield `${first ? '\n' : ',\n'}${entries}`
      first = false
    }
    yield ']}\n'
  }
  await pipeline(Readable.from(text()), response)
}

/** The columns of a file, with what stands above them. */
const columns: readonly (readonly [header: string, value: (entry: PublicEntry, asked: Asked) => string | number])[] = [
  ['naam', ({ name }) => name],
  ['agb_code', ({ agb_code }) => agb_code],
  ['plaats', ({ city }) => city],
  ['zorgsoort', ({ care_type }) => care_type],
  ['status', ({ standing }) => standing],
  ['settings', ({ settings }) => settings.join(', ')],
  ['prestaties', ({ performances }) => performances.join(', ')],
  ['ingangsdatum', ({ starts_on }) => starts_on],
  ['einddatum', ({ ends_on }) => ends_on],
  ['duurzamere_keuze', ({ sustainable_choice }) => (sustainable_choice ? 'ja' : 'nee')],
  ['inkoopbeleid', (_entry, { query }) => query.policy.code],
  ['lijst', (_entry, { list }) => list.number!],
  ['datum', (_entry, { list }) => list.published_on!],
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

async function writeCsv(asked: Asked, response: Response): Promise<void> {
  async function* rows(): AsyncGenerator<string[]> {
    yield columns.map(([header]) => header)
    for await (const entry of entriesOf(asked)) yield columns.map(([, value]) => guardedCell(value(entry, asked)))
  }
  await pipeline(Readable.from(rows()), stringify({ bom: true, delimiter: ';', record_delimiter: 'windows' }), response)
}

async function writeXlsx(asked: Asked, response: Response): Promise<void> {
  const { default: excel } = await import('exceljs')
  const { list, query } = asked
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: response, useStyles: true })
  const about = workbook.addWorksheet('Over deze lijst')
  about.columns = [{ width: 28 }, { width: 70 }]
  const facts: [string, string | number][] = [
    ['Inkoopbeleid', `${query.policy.code}: ${query.policy.title}`],
    ['Lijst', list.number!],
    ['Datum', list.published_on!],
    ['Zoals op', query.on],
  ]
  for (const fact of facts) about.addRow(fact).commit()
  about.commit()
  const sheet = workbook.addWorksheet('Gecontracteerde partijen', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(([header]) => ({ header, width: header === 'naam' ? 44 : 16, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  for await (const entry of entriesOf(asked)) {
    sheet.addRow(columns.map(([, value]) => value(entry, asked))).commit()
    if (response.writableNeedDrain) await once(response, 'drain')
  }
  sheet.commit()
  await workbook.commit()
}
