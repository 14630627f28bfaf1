import { cents, date, line, type RowOf, reference, required } from './field.ts'

export const productionFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  as_of: required(date()),
  amount_cents: required(cents()),
  source: line(200),
}
export type Production = RowOf<typeof productionFields>
