let fixedToday: string | null = null

/** Makes the screens reckon with the server's business date instead of the clock. */
export function setToday(date: string | null | undefined): void {
  if (date && /^\d{4}-\d{2}-\d{2}$/.test(date)) fixedToday = date
}

/** Today in Amsterdam as `YYYY-MM-DD`, or the business date that the server gave. */
export function today(): string {
  return fixedToday ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}

/** `2027-09-30` as `30-09-2027`; anything else as it is. */
export function formatDate(date: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '')
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : (date ?? '')
}

/** An instant (ISO, UTC) as `30-09-2027 14:05` in Amsterdam. */
export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return ''
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(at)
  const [date = '', time = ''] = text.split(' ')
  return `${formatDate(date)} ${time}`
}

/** Whole calendar days from `from` to `to`; negative when `to` lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** `date` moved by a number of calendar days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
