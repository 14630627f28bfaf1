import type { Knex } from 'knex'
import { type Entry, entryFields } from '../../../model/publication.ts'
import { decode } from '../../../records/codec.ts'
import { searchEntries } from '../entryWords.ts'

export interface EntryFilter {
  care_type: string | null
  q: string
}

/** Entries of one page of the stream: enough to be quick, few enough to never fill the memory. */
const BATCH_SIZE = 1000

/** The entries of frozen lists that a visitor asks for, in the order of their names, page after page. */
export async function* eachEntry(db: Knex, publication_ids: readonly number[], filter: EntryFilter): AsyncGenerator<Entry[]> {
  let last: { name_sort: string; id: number } | null = null
  for (;;) {
    const rows: Record<string, unknown>[] = await asked(db, publication_ids, filter)
      .modify((query) => {
        if (last)
          query.where((after) =>
            after.where('name_sort', '>', last!.name_sort).orWhere((same) => same.where('name_sort', last!.name_sort).where('id', '>', last!.id)),
          )
      })
      .orderBy('name_sort')
      .orderBy('id')
      .limit(BATCH_SIZE)
    const page = rows.map((row) => decode<Entry>(entryFields, row))
    if (page.length > 0) yield page
    if (page.length < BATCH_SIZE) return
    last = page.at(-1) as Entry & { name_sort: string }
  }
}

/** One page of those entries, how many there are and on how many pages; a page that lies beyond the last is the last. */
export async function entryPage(
  db: Knex,
  publication_ids: readonly number[],
  filter: EntryFilter,
  wanted: number,
  size: number,
): Promise<{ entries: Entry[]; total: number; page: number; pages: number }> {
  const [count] = await asked(db, publication_ids, filter).count({ total: '*' })
  const total = Number(count?.total ?? 0)
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(wanted, pages)
  const rows: Record<string, unknown>[] = await asked(db, publication_ids, filter)
    .orderBy('name_sort')
    .orderBy('id')
    .offset((page - 1) * size)
    .limit(size)
  return { entries: rows.map((row) => decode<Entry>(entryFields, row)), total, page, pages }
}

/** Each word of the search begins a word of name, place or AGB code; accents and capitals do not count. */
function asked(db: Knex, publication_ids: readonly number[], { care_type, q }: EntryFilter): Knex.QueryBuilder {
  const query = db('publication_entries').whereIn('publication_id', [...publication_ids])
  if (care_type) query.where({ care_type })
  if (q.trim()) searchEntries(query, q)
  return query
}
