import type { RaRecord } from 'react-admin'

/** A request to extend a stay as the API answers it. */
export interface ExtensionRequest extends RaRecord {
  reference: string
  policy_code: string
  provider_id: number
  provider_name: string
  case_reference: string
  status: 'requested' | 'granted' | 'rejected' | 'withdrawn'
  stay_started_on: string
  extension_until: string
  granted_until: string | null
  unextended_until: string | null
  /** To the end of what was granted, else of what was asked. */
  stay_days: number
  decided_by_name: string | null
}
