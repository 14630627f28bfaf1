import type { Knex } from 'knex'
import { z } from 'zod'
import { isCalendarDate } from '../../model/dates.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { forgetMemoized } from '../../platform/database/memoize.ts'
import { forbidden, notFound, unprocessable } from '../../platform/http/errors.ts'
import { workOf } from './workOf.ts'

const marked = z.strictObject({ id: z.string().min(1).max(120), fingerprint: z.string().max(200).optional() })

/** What is put away, or taken up again: work as it was read, with what is said of it. */
export const marksBody = z.strictObject({
  items: z.array(marked).min(1).max(1000),
  seen: z.boolean().optional(),
  planned_on: z.string().refine(isCalendarDate, 'Dit is geen datum; schrijf jaar-maand-dag.').nullable().optional(),
})

interface Mark {
  item: string
  seen_as: string | null
  planned_on: string | null
}

/**
 * Puts work away for one user: as seen until something about it changes, or until a day of one's own; `seen: false` and `planned_on: null` take it up again.
 * @throws 403 of an integration, 422 of a body that says nothing, 404 where some of it is not (or no longer) this user's work: then nothing is written
 */
export async function markWork(db: Knex, actor: Actor, today: string, body: unknown): Promise<{ ids: string[] }> {
  const user_id = actor.id
  if (user_id === null) throw forbidden('Een koppeling heeft geen eigen werklijst.')
  const { items, seen, planned_on } = readBody(body, today)
  const ids = [...new Set(items.map(({ id }) => id))]
  await db.transaction(async (trx) => {
    const { records } = await workOf(trx, actor, today, { ids, upcoming: true, limit: ids.length })
    const current = new Map(records.map(({ id, fingerprint }) => [id, fingerprint]))
    if (ids.some((id) => !current.has(id))) throw notFound('Een deel hiervan wacht niet meer; de lijst is intussen veranderd.')
    const known = await trx('work_marks').where({ user_id }).whereIn('item', ids).select('item', 'seen_as', 'planned_on')
    const marks = new Map<string, Mark>(known.map((mark: Mark) => [mark.item, mark]))
    for (const { id, fingerprint } of items) {
      const mark = marks.get(id) ?? { item: id, seen_as: null, planned_on: null }
      if (seen !== undefined) mark.seen_as = seen ? (fingerprint ?? current.get(id)!) : null
      if (planned_on !== undefined) mark.planned_on = planned_on
      marks.set(id, mark)
    }
    await trx('work_marks').where({ user_id }).whereIn('item', ids).del()
    const kept = [...marks.values()].filter((mark) => mark.seen_as !== null || mark.planned_on !== null)
    for (const mark of chunked(kept))
      await trx('work_marks').insert(mark.map(({ item, seen_as, planned_on: day }) => ({ user_id, item, seen_as, planned_on: day })))
  })
  forgetMemoized(db)
  return { ids }
}

/** Rows of one statement, at most: SQLite takes a limited number of values. */
const BATCH_SIZE = 100

function chunked<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH_SIZE) }, (_, index) => rows.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE))
}

function readBody(body: unknown, today: string): z.infer<typeof marksBody> {
  const read = marksBody.safeParse(body)
  if (!read.success) {
    throw unprocessable({ invalid: read.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'items'), message })) })
  }
  const { seen, planned_on } = read.data
  if (seen === undefined && planned_on === undefined)
    throw unprocessable({ invalid: [{ field: 'seen', message: 'Zeg wat er met dit werk gebeurt: gezien (seen) of gepland (planned_on).' }] })
  if (planned_on && planned_on <= today) throw unprocessable({ invalid: [{ field: 'planned_on', message: 'Plannen kan op een dag na vandaag.' }] })
  return read.data
}
