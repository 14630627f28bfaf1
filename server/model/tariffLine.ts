import { cents, eventDate, flag, line, percentage, type RowOf, reference, required, type ViewOf, whole } from './field.ts'
import { text } from './form.ts'

export const tariffLineFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  performance: required(line(60)),
  setting: whole(1, 8),
  tariff_percentage: percentage(),
  tariff_cents: cents(),
  requested_on: eventDate(),
  confirmed: flag(),
  regional_agreement_on: eventDate(),
  max_stay_days: whole(1, 3660),
}
export type TariffLine = RowOf<typeof tariffLineFields>

export const tariffLineComputed = { contract_reference: text(), provider_name: text() }
export type TariffLineView = ViewOf<typeof tariffLineFields, typeof tariffLineComputed>

/** A tariff line as an amendment writes it: what does not hold for it may be left out. */
export interface AmendedLine {
  performance: string
  setting?: number | null
  tariff_percentage?: number | null
  tariff_cents?: number | null
  requested_on?: string | null
  confirmed?: boolean
  regional_agreement_on?: string | null
  max_stay_days?: number | null
}

/** Performances without a maximum of the NZa or with a sum of their own: priced by an amount. */
export const pricedByAmount: readonly string[] = ['coordinatiefunctie_elv', 'facultatief_innovatief']

/** A row of all tariffs of a contract: a setting or performance, with the line there is of it and what it was the year before. */
export interface TariffGridRow {
  performance: string
  setting: number | null
  unit: 'tariff_percentage' | 'tariff_cents'
  id: number | null
  version: number | null
  value: number | null
  last_year: number | null
}

export interface TariffGrid {
  rows: TariffGridRow[]
  /** The contract of the year before, where there was one. */
  last_year: { id: number; reference: string | null } | null
}
