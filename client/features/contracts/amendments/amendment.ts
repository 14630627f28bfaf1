import type { RaRecord } from 'react-admin'

export interface Amendment extends RaRecord {
  field: string
  old_value: unknown
  new_value: unknown
  effective_on: string
  reason: string
  plafond_request_id: number | null
  cancel_reason: string | null
  cancelled_on: string | null
  cancelled_by_name: string | null
}
