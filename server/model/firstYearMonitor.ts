import { amount, cents, date, eventDate, flag, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { list, number, object, orNull, text, type ValueOf } from './form.ts'

const derived = { readOnly: true } as const
const months = 'Geef voor elk van de twaalf maanden een bedrag in hele eurocenten, nul of meer.'
const monthAmounts = list(amount(months), { message: months, length: [12, months] })

const figure = orNull(number())
/** One month of a first year (`YYYY-MM`) in cents; null where nothing is expected or no figure was recorded. */
const month = object({ month: text(), expected_cents: figure, expected_total_cents: figure, claimed_cents: figure, claimed_total_cents: figure })
export type MonthFigures = ValueOf<typeof month>

/** The monitoring of a contract in its first year: expectation and conclusion are kept by staff, the rest follows from production and talks. */
export const firstYearMonitorFields = {
  contract_id: required(reference('contracts', derived)),
  expected_year_cents: cents(),
  expected_by_month: structure(monthAmounts),
  alert_percentage: required(whole(1, 100, { fallback: 10 })),
  invited_on: eventDate(),
  conclusion: prose(),
  concluded_on: eventDate(),
  concluded_by: reference('users', derived),
  concluded: flag(derived),
  claimed_cents: cents(derived),
  claimed_as_of: date(derived),
  expected_to_date_cents: cents(derived),
  deviation_permille: whole(-1_000_000_000, 1_000_000_000, derived),
  deviates: flag(derived),
  last_talk_on: date(derived),
  talk_count: required(whole(0, 10_000, { ...derived, fallback: 0 })),
}
export type FirstYearMonitor = RowOf<typeof firstYearMonitorFields>

export const firstYearMonitorComputed = {
  contract_reference: text(),
  provider_id: number(),
  provider_name: text(),
  contract_status: text(),
  contract_origin: orNull(text()),
  starts_on: text(),
  owner_id: orNull(number()),
  owner_name: orNull(text()),
  concluded_by_name: orNull(text()),
  months: list(month),
}
export type FirstYearMonitorView = ViewOf<typeof firstYearMonitorFields, typeof firstYearMonitorComputed>
