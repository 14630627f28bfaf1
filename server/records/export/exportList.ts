import type { Response } from 'express'
import type { Knex } from 'knex'
import type { Actor } from '../../platform/auth/actor.ts'
import { HttpError } from '../../platform/http/errors.ts'
import { fileTypes, tableWriters } from '../../platform/http/tableFile.ts'
import { foldText } from '../foldText.ts'
import { writeAudit } from '../history/writeAudit.ts'
import { idsOf } from '../list.ts'
import type { Resource } from '../resource.ts'
import { exportColumns } from './exportColumns.ts'
import type { ExportQuery } from './exportQuery.ts'
import { exportRows } from './exportRows.ts'
import { exportText, shownValue } from './exportText.ts'

interface Context {
  db: Knex
  actor: Actor
  today: string
}

/** Exports that are written at the same time, and that wait their turn: more would keep others from their work. */
const MAX_WRITTEN = 2
const MAX_WAITING = 20
let written = 0
const waiting: (() => void)[] = []

/** Writes a list to a file in the answer: all its rows, in its order, with the columns that are asked. Who exported what stands in the log before the file begins. */
export async function exportList(resource: Resource, query: ExportQuery, context: Context, response: Response): Promise<void> {
  const columns = exportColumns(resource, query.columns, context.actor.role)
  const heads = new Map(query.columns?.map((name, index) => [name, query.heads[index] ?? name]))
  await turn()
  try {
    const ids = await idsOf(resource, query.list, context)
    await putOnRecord(resource, query, { ...context, columns: columns.map(({ name }) => name), count: ids.length })
    response.set('Content-Type', fileTypes[query.format])
    response.attachment(`${fileName(query, context.today)}.${query.format}`)
    await tableWriters[query.format](
      {
        sheet: sheetName(query.title),
        columns: columns.map(({ name, kind }) => ({
          head: heads.get(name) ?? name,
          kind,
          value: (row: Record<string, unknown>) => (kind === 'text' ? exportText(shownValue(row, name), query.words[name]) : row[name]),
          width: kind === 'text' ? 24 : 16,
        })),
        rows: exportRows(resource, ids, context),
      },
      response,
    )
  } finally {
    const next = waiting.shift()
    if (next) next()
    else written -= 1
  }
}

/** @throws 429 where too many are waiting already. */
async function turn(): Promise<void> {
  if (written < MAX_WRITTEN) {
    written += 1
    return
  }
  if (waiting.length >= MAX_WAITING)
    throw new HttpError(429, 'too_many_requests', 'Er worden al veel bestanden gemaakt; probeert u het over een minuut opnieuw.', { retry_after: 60 })
  await new Promise<void>((resolve) => waiting.push(resolve))
}

interface Written extends Context {
  columns: readonly string[]
  count: number
}

async function putOnRecord(resource: Resource, { list, format }: ExportQuery, { db, actor, columns, count }: Written): Promise<void> {
  await db.transaction(async (trx) => {
    await trx('counters').insert({ name: 'exports', value: 0 }).onConflict('name').ignore()
    const [counter] = await trx('counters').where({ name: 'exports' }).increment('value', 1).returning('value')
    const after = { list: resource.name, filter: list.filter, sort: list.sort.join(' '), columns, format, row_count: count }
    await writeAudit(trx, { actor, action: 'create', resource: 'exports', record_id: counter.value, before: null, after, private_fields: [] })
  })
}

/** The list, its policy year where it keeps to one, and the day: `overeenkomsten-2027-op-2027-12-01`. */
function fileName({ title, list: { filter } }: ExportQuery, today: string): string {
  const year = /^\d{4}/.exec(String(filter.policy_starts_on_lte ?? ''))?.[0]
  const name =
    foldText(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'lijst'
  return [name.slice(0, 60), year, 'op', today].filter(Boolean).join('-')
}

/** What a spreadsheet takes for the name of a sheet. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]*?:/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Lijst'
