import { instant, line, type RowOf, reference, required, structure, whole } from './field.ts'
import { anything, list, record, text } from './form.ts'

const written = { readOnly: true } as const
const values = record(anything)

/** What was done to a record, by whom and when, with its values before and after. */
export const auditEventFields = {
  at: required(instant(written)),
  actor: required(line(120, written)),
  actor_id: reference('users', written),
  action: required(line(20, written)),
  resource: required(line(40, written)),
  record_id: required(whole(1, 2_147_483_647, written)),
  record_name: line(400, written),
  contract_id: reference('contracts', written),
  before: structure(values, written),
  after: structure(values, written),
  private_fields: structure(list(text()), written),
}
export type AuditEvent = RowOf<typeof auditEventFields>

export const auditEventComputed = { masked: list(text()) }
