import type { RaRecord } from 'react-admin'

/** An initiative of a provider as the API answers it. */
export interface Initiative extends RaRecord {
  reference: string
  provider_id: number
  provider_name: string
  policy_id: number
  policy_code: string
  status: 'proposed' | 'in_progress' | 'realised' | 'dropped'
  title: string
  contact_email: string | null
  follow_up_on: string | null
  owner_name: string | null
}

/** The statuses in which an initiative is still followed up. */
export const runningStatuses: readonly string[] = ['proposed', 'in_progress']
