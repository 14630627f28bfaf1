const millisecondsADay = 86_400_000

/** The date `days` calendar days after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, 10)
}

/** The same day `years` years later; 29 February becomes 1 March where that year has none. */
export function addYears(date: string, years: number): string {
  return inYear(date, yearOf(date) + years)
}

/** The month and day of `date` in another year; 29 February becomes 1 March where that year has none. */
export function inYear(date: string, year: number): string {
  const moved = `${String(year).padStart(4, '0')}${date.slice(4)}`
  return date.endsWith('-02-29') ? addDays(`${moved.slice(0, 5)}02-28`, 1) : moved
}

/** The calendar year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** The first day of the month after the one that `date` lies in. */
export function firstOfNextMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

/** The later of two dates. */
export function latest(a: string, b: string): string {
  return a > b ? a : b
}

/** The day before. */
export function dayBefore(date: string): string {
  return addDays(date, -1)
}

/** A date as a Dutch reader writes it: 30-09-2027. */
export function nlDate(date: string): string {
  return date.split('-').reverse().join('-')
}

const monthNames = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** Two dates as a period that a Dutch reader writes: in whole months "van januari 2022 tot en met juni 2024", else "van 02-01-2022 tot en met 15-06-2024". */
export function nlPeriod(first: string, last: string): string {
  const inMonths = first.endsWith('-01') && addDays(last, 1).endsWith('-01')
  const written = (date: string): string => (inMonths ? `${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}` : nlDate(date))
  return `van ${written(first)} tot en met ${written(last)}`
}

/** Whole euro cents as a Dutch reader writes them: € 1.234,56. */
export function nlEuro(cents: number): string {
  const absolute = Math.abs(cents)
  const euros = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `€ ${cents < 0 ? '-' : ''}${euros},${String(absolute % 100).padStart(2, '0')}`
}

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar date in Europe/Amsterdam of an instant. */
export function amsterdamDay(instant: string): string {
  return amsterdam.format(new Date(instant))
}

/** The calendar date in Europe/Amsterdam at this moment, `YYYY-MM-DD`. */
export function todayInAmsterdam(): string {
  return amsterdam.format(new Date())
}

/** Whether `value` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = value.split('-').map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
