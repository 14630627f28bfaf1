import type { RaRecord } from 'react-admin'

/** A task as the API answers it. */
export interface Task extends RaRecord<number> {
  version: number
  kind: string
  subject: string
  subject_id: number
  subject_reference: string | null
  provider_id: number | null
  provider_name: string | null
  clause: string | null
  clause_text: string | null
  cause: string | null
  reason: string | null
  due_on: string | null
  done: boolean
  decision: string | null
  decided_by_name: string | null
  decided_on: string | null
  owner_name: string | null
}
