import { sortKey } from './foldText.ts'

/** The columns beside which what they are sorted by is kept, as `<column>_sort`: the names and places of lists too long to be put in order anew. */
const kept: Readonly<Record<string, readonly string[]>> = {
  providers: ['name', 'city'],
  publication_entries: ['name', 'city'],
  policy_impact_lines: ['provider_name'],
}

/** The column that holds what `column` (`table.column`) is sorted by; undefined where that is not kept. */
export function keptSortColumn(column: string): string | undefined {
  const [table = '', name = ''] = column.split('.')
  return kept[table]?.includes(name) ? `${column}_sort` : undefined
}

/** What the texts among `values` are sorted by, to be stored along with them. */
export function sortKeysOf(table: string, values: Readonly<Record<string, unknown>>): Record<string, string | null> {
  const given = (kept[table] ?? []).filter((name) => Object.hasOwn(values, name))
  return Object.fromEntries(given.map((name) => [`${name}_sort`, typeof values[name] === 'string' ? sortKey(values[name]) : null]))
}
