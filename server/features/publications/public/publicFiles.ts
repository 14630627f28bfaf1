import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import type { Knex } from 'knex'
import { type Table, type TableColumn, tableWriters } from '../../../platform/http/tableFile.ts'
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

/** The columns of a file. */
const columns: readonly TableColumn<FileRow>[] = [
  { head: 'naam', width: 44, value: ({ entry: { name } }) => name },
  { head: 'agb_code', value: ({ entry: { agb_code } }) => agb_code },
  { head: 'plaats', value: ({ entry: { city } }) => city },
  { head: 'zorgsoort', value: ({ entry: { care_type } }) => care_type },
  { head: 'status', value: ({ entry: { standing } }) => standing },
  { head: 'settings', value: ({ entry: { settings } }) => settings.join(', ') },
  { head: 'prestaties', value: ({ entry: { performances } }) => performances.join(', ') },
  { head: 'ingangsdatum', value: ({ entry: { starts_on } }) => starts_on },
  { head: 'einddatum', value: ({ entry: { ends_on } }) => ends_on },
  { head: 'duurzamere_keuze', value: ({ entry: { sustainable_choice } }) => (sustainable_choice ? 'ja' : 'nee') },
  { head: 'inkoopbeleid', value: ({ policy }) => policy.code },
  { head: 'lijst', kind: 'figure', value: ({ list }) => list.number! },
  { head: 'datum', value: ({ list }) => list.published_on! },
]

async function writeCsv(asked: Asked, response: Response): Promise<void> {
  await tableWriters.csv(tableOf(asked), response)
}

async function writeXlsx(asked: Asked, response: Response): Promise<void> {
  await tableWriters.xlsx(tableOf(asked), response)
}

function tableOf(asked: Asked): Table<FileRow> {
  const { lists, query } = asked
  const facts = lists.flatMap(({ policy, list }): [string, string | number][] => [
    ['Inkoopbeleid', `${policy.code}: ${policy.title}`],
    ['Lijst', list.number!],
    ['Datum', list.published_on!],
  ])
  return { sheet: 'Gecontracteerde partijen', about: { sheet: 'Over deze lijst', facts: [...facts, ['Zoals op', query.on]] }, columns, rows: rowsOf(asked) }
}
