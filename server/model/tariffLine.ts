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
