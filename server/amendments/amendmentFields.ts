import { z } from 'zod'
import { date, oneOf, prose, type RowOf, reference, required, structure } from '../resources/fields.ts'

const value = z.union([z.string().max(20_000), z.number(), z.boolean(), z.array(z.unknown()).max(500)])

export const amendmentFields = {
  contract_id: required(reference('contracts')),
  field: required(oneOf(['starts_on', 'ends_on', 'plafond_cents', 'average_price_cents', 'settings', 'tariff_lines'])),
  old_value: structure(value, { readOnly: true }),
  new_value: structure(value),
  effective_on: required(date()),
  reason: required(prose()),
  plafond_request_id: reference('plafond_requests', { readOnly: true }),
}
export type Amendment = RowOf<typeof amendmentFields>
