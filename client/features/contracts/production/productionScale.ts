const day = 86_400_000
const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / day)

export interface ProductionPoint {
  as_of: string
  amount_cents: number
}

export interface PlafondStep {
  from: string
  plafond_cents: number
}

interface PlafondAmendment {
  field: string
  old_value: unknown
  new_value: unknown
  effective_on: string
}

/** The plafond over a contract's period: one step at the start, and one for each amendment that changed it. */
export function plafondSteps(startsOn: string, plafondCents: number | null, amendments: readonly PlafondAmendment[]): PlafondStep[] {
  const changes = amendments.filter((a) => a.field === 'plafond_cents').sort((a, b) => (a.effective_on < b.effective_on ? -1 : 1))
  const first = changes.length > 0 ? Number(changes[0].old_value) : plafondCents
  if (first === null || Number.isNaN(first)) return []
  return [{ from: startsOn, plafond_cents: first }, ...changes.map((a) => ({ from: a.effective_on, plafond_cents: Number(a.new_value) }))]
}

/** What would have been claimed on a day if the plafond were spread evenly over the period, in cents. The period's first and last day are included. */
export function evenSpread(plafondCents: number, startsOn: string, endsOn: string, on: string): number {
  const days = dayNumber(endsOn) - dayNumber(startsOn) + 1
  const gone = Math.min(Math.max(dayNumber(on) - dayNumber(startsOn) + 1, 0), days)
  return Math.round((plafondCents * gone) / days)
}

export interface Scale {
  x: (date: string) => number
  y: (cents: number) => number
  top: number
  ticks: number[]
  months: { date: string; x: number }[]
}

/** A round step for an axis: 1, 2 or 5 times a power of ten, such that about four fit under `max`. */
export function roundStep(max: number): number {
  const rough = Math.max(max, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough
}

/** Maps dates and amounts onto a drawing of `width` by `height`, with round ticks and the first day of each month. */
export function productionScale(startsOn: string, endsOn: string, maxCents: number, width: number, height: number): Scale {
  const first = dayNumber(startsOn)
  const last = dayNumber(endsOn) + 1
  const step = roundStep(maxCents)
  const top = Math.max(step, Math.ceil(maxCents / step) * step)
  const x = (date: string) => Math.min(Math.max((dayNumber(date) - first) / (last - first), 0), 1) * width
  const y = (cents: number) => height - (Math.min(cents, top) / top) * height
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step)
  return { x, y, top, ticks, months: monthStarts(startsOn, endsOn).map((date) => ({ date, x: x(date) })) }
}

function monthStarts(startsOn: string, endsOn: string): string[] {
  const months: string[] = []
  for (let year = Number(startsOn.slice(0, 4)), month = Number(startsOn.slice(5, 7)); ; month += 1) {
    if (month > 12) {
      month = 1
      year += 1
    }
    const date = `${year}-${String(month).padStart(2, '0')}-01`
    if (date > endsOn || months.length > 60) return months
    if (date >= startsOn) months.push(date)
  }
}
