const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar date in Europe/Amsterdam at this moment, `YYYY-MM-DD`. */
export function todayInAmsterdam(): string {
  return amsterdam.format(new Date())
}

/** Whether `text` is `YYYY-MM-DD` and a day that exists. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
