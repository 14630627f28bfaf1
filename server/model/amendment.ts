import { date, oneOf, prose, type RowOf, reference, required, structure, type ViewOf } from './field.ts'
import { anything, either, list, number, orNull, text, yesOrNo } from './form.ts'

const value = either(text({ max: [20_000] }), number(), yesOrNo, list(anything, { max: [500] }))

export const amendmentFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  field: required(oneOf(['starts_on', 'ends_on', 'plafond_cents', 'average_price_cents', 'settings', 'tariff_lines'], { fixed: true })),
  old_value: structure(value, { readOnly: true }),
  new_value: structure(value, { fixed: true }),
  effective_on: required(date({ fixed: true })),
  reason: required(prose({ fixed: true })),
  plafond_request_id: reference('plafond_requests', { readOnly: true }),
  entered_by: reference('users', { readOnly: true }),
  cancel_reason: prose(),
  cancelled_on: date({ readOnly: true }),
  cancelled_by: reference('users', { readOnly: true }),
}
export type Amendment = RowOf<typeof amendmentFields>

export const amendmentComputed = { contract_reference: text(), entered_by_name: orNull(text()), cancelled_by_name: orNull(text()) }
export type AmendmentView = ViewOf<typeof amendmentFields, typeof amendmentComputed>
