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

/** What a cell holds: a text, or an amount in cents, a part of one, a percentage, a figure, a day, an instant. */
export type Kind = 'text' | 'cents' | 'part' | 'percentage' | 'figure' | 'day' | 'instant'

const dutch = (value: number, decimals: number): string =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 2), useGrouping: false }).format(value)
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' })
const turned = (day: string): string => `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`

/** A value as a cell of a CSV file that a Dutch spreadsheet reads: decimal commas, days the Dutch way round. */
export function csvCell(kind: Kind, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  switch (kind) {
    case 'cents':
      return dutch(Number(value) / 100, 2)
    case 'part':
      return `${dutch(Number(value) * 100, 1)}%`
    case 'percentage':
      return `${dutch(Number(value), 0)}%`
    case 'figure':
      return dutch(Number(value), 0)
    case 'day':
      return turned(String(value))
    case 'instant': {
      const [day = '', hour = ''] = clock.format(new Date(String(value))).split(' ')
      return `${turned(day)} ${hour}`
    }
    default:
      return guardedCell(String(value))
  }
}

/** A value as a cell of an XLSX file: amounts, percentages and figures as numbers, days as dates, all else as text. */
export function xlsxCell(kind: Kind, value: unknown): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null
  switch (kind) {
    case 'cents':
    case 'percentage':
      return Number(value) / 100
    case 'part':
    case 'figure':
      return Number(value)
    case 'day':
      return new Date(`${String(value)}T00:00:00Z`)
    case 'instant':
      // A spreadsheet knows no time zones: it is shown the clock of Amsterdam.
      return new Date(`${clock.format(new Date(String(value))).replace(' ', 'T')}Z`)
    default:
      return xlsxText(String(value))
  }
}

/** How an XLSX file shows a kind of cell. */
export const xlsxFormats: Readonly<Record<Kind, string>> = {
  text: '@',
  cents: '"€" #,##0.00',
  part: '0.0%',
  percentage: '0.00%',
  figure: 'General',
  day: 'dd-mm-yyyy',
  instant: 'dd-mm-yyyy hh:mm',
}
