const months = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

const weekday = /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?,? /
const midnight = /[ t]00?:00(?::00)?$/

interface Around {
  today: string
  /** The day that a date without a year is nearest to. */
  near: string
}

/** Reads a cleaned text as a calendar date `YYYY-MM-DD`: "30-9-2027", "30/9/27", "30 juni 2026", "2027-09-30", "30-9"; null when it is no day that exists. */
export function readDate(text: string, { today, near }: Around): string | null {
  const bare = text.toLowerCase().replace(weekday, '').replace(midnight, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare)
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(bare)
  if (compact) return calendarDate(Number(compact[3]), Number(compact[2]), Number(compact[1])) ?? compactIso(bare)
  const parts = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?'?(\d{4}|\d{2}))?[-/.]?$/.exec(bare)
  if (parts) return inYear(Number(parts[1]), Number(parts[2]), parts[3], { today, near })
  const named = /^(\d{1,2})(?:e|ste|de)?[- ]?([a-z]+)\.?(?:[- ]?'?(\d{4}|\d{2}))?$/.exec(bare)
  const month = named && monthOf.get(named[2] ?? '')
  return month ? inYear(Number(named[1]), month, named[3], { today, near }) : null
}

const compactIso = (text: string) => calendarDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))

function inYear(day: number, month: number, year: string | undefined, around: Around): string | null {
  if (year === undefined) return nearest(day, month, around.near)
  return calendarDate(year.length === 2 ? fullYear(Number(year), around.today) : Number(year), month, day)
}

/** Two figures of a year: at most twenty years ahead, else in the past ("98" is 1998). */
function fullYear(figures: number, today: string): number {
  const latest = Number(today.slice(0, 4)) + 20
  const year = latest - (latest % 100) + figures
  return year > latest ? year - 100 : year
}

/** The day in the year that lies nearest to `near`; for 29 February the nearest leap year. */
function nearest(day: number, month: number, near: string): string | null {
  const around = Number(near.slice(0, 4))
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((years) => calendarDate(around + years, month, day)).filter((date) => date !== null)
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(near))
  return days.sort((one, other) => distance(one) - distance(other))[0] ?? null
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const at = new Date(`${date}T00:00:00Z`)
  return year >= 1900 && year < 2200 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : null
}
