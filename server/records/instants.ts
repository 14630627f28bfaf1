import { addDays, isCalendarDate } from '../model/dates.ts'

/** How far the clocks of Amsterdam are ahead of UTC at an instant, in milliseconds. */
function aheadAt(instant: number): number {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const local = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
  return local - Math.floor(instant / 1000) * 1000
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** When a calendar day begins in Amsterdam. Clocks change at one o'clock UTC, after the day has begun, so the difference of midnight UTC holds. */
function startOf(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return midnight - aheadAt(midnight)
}

/** The first and the last instant of a calendar day in Amsterdam, as instants are stored. */
export function dayInAmsterdam(day: string): { first: string; last: string } {
  return { first: new Date(startOf(day)).toISOString(), last: new Date(startOf(addDays(day, 1)) - 1).toISOString() }
}

const written = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** An instant written with `Z` or an offset, as instants are stored; undefined where it is none. */
export function storedInstant(text: string): string | undefined {
  const [, day] = written.exec(text) ?? []
  return day !== undefined && isCalendarDate(day) ? new Date(text).toISOString() : undefined
}
