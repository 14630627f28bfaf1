import { type Identifier, type RaRecord, useGetList } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'
import type { FieldChange } from './FieldChanges.tsx'

/** A change that waits for the next edition of a published policy. */
export interface GatheredChange extends RaRecord<number> {
  version: number
  part: 'policy' | 'clause' | 'condition'
  record_id: number
  clause: string | null
  changes: Record<string, unknown>
  fields: FieldChange[]
  made_by_name: string | null
  /** What its clause will contradict once the edition is made. */
  warnings: Refusal[]
}

/** The changes that wait for the next edition of a policy, in the order in which they were gathered. */
export function useGathered(policy_id: Identifier, enabled = true): GatheredChange[] | undefined {
  const { data } = useGetList<GatheredChange>(
    'gathered_changes',
    { filter: { policy_id }, sort: { field: 'id', order: 'ASC' }, pagination: { page: 1, perPage: 1000 } },
    { enabled },
  )
  return data
}
