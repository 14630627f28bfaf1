import { cents, date, flag, line, percentage, type RowOf, reference, required, whole } from '../../../records/fields.ts'

export const tariffLineFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  performance: required(line(60)),
  setting: whole(1, 8),
  tariff_percentage: percentage(),
  tariff_cents: cents(),
  requested_on: date(),
  confirmed: flag(),
  regional_agreement_on: date(),
  max_stay_days: whole(1, 3660),
}
export type TariffLine = RowOf<typeof tariffLineFields>
