import { cents, eventDate, line, type RowOf, reference, required, type ViewOf } from './field.ts'
import { text } from './form.ts'

export const productionFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  as_of: required(eventDate()),
  amount_cents: required(cents()),
  source: line(200),
}
export type Production = RowOf<typeof productionFields>

export const productionComputed = { contract_reference: text(), provider_name: text() }
export type ProductionView = ViewOf<typeof productionFields, typeof productionComputed>
