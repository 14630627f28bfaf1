const written = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** The day and hour in Amsterdam of an instant, whatever the zone of the browser. */
export function amsterdamHour(instant: string): { date: string; time: string } | null {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return null
  const [date = '', time = ''] = written.format(at).split(' ')
  return { date, time }
}

/** Which instants (ISO, UTC) a day and hour in Amsterdam are: one; none in the night that the clock goes forward, two in the night that it goes back. */
export function instantsOf(date: string, time: string): string[] {
  const [utc, hour] = [Date.parse(`${date}T${time}:00Z`), 3_600_000]
  return [2, 1]
    .map((ahead) => new Date(utc - ahead * hour).toISOString())
    .filter((instant) => {
      const there = amsterdamHour(instant)
      return there?.date === date && there.time === time
    })
}
