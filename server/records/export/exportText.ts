/** The words of whoever exports, by column: for each value what the screen calls it. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

type Row = Readonly<Record<string, unknown>>

/** The value that a column shows of a row: of a reference the name that stands beside it, of a policy's first day its period, else the field's own. */
export function shownValue(row: Row, name: string): unknown {
  const named = name.replace(/_(id|by)$/, (_whole, kind) => (kind === 'by' ? '_by_name' : '_name'))
  if (named !== name && Object.hasOwn(row, named)) return row[named]
  if (name === 'policy_starts_on' && typeof row.policy_ends_on === 'string') return periodOf(String(row[name]), row.policy_ends_on)
  return row[name]
}

/** "2027", "2025-2026". */
const periodOf = (first: string, last: string): string => [...new Set([first.slice(0, 4), last.slice(0, 4)])].join('-')

/** A value as a reader knows it: words for codes, a list on one line, of what is a sentence and more the sentence. */
export function exportText(value: unknown, words: Readonly<Record<string, string>> = {}): string | number | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((one) => exportText(one, words)).join(', ')
  if (typeof value === 'boolean') return words[String(value)] ?? (value ? 'Ja' : 'Nee')
  if (typeof value === 'object') {
    const { message } = value as { message?: unknown }
    return typeof message === 'string' ? message : JSON.stringify(value)
  }
  return words[String(value)] ?? (typeof value === 'number' ? value : String(value))
}
