/** This moment on the business date `today`: the clock's own time, on the day that the product stands at. UTC instant, ISO text. */
export function businessNow(today: string): string {
  const now = new Date()
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
  return new Date(now.getTime() + Date.parse(today) - Date.parse(day)).toISOString()
}
