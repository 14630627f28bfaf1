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
