import { type Identifier, useGetManyAggregate } from 'react-admin'
import { useFieldText } from './useFieldText.ts'
import { useUserName } from './useUserName.ts'

/** Fields that hold the id of a record, and what such a record is called. */
const references: Readonly<Record<string, readonly [resource: string, name: string]>> = {
  provider_id: ['providers', 'name'],
  policy_id: ['policies', 'code'],
  based_on_id: ['policies', 'code'],
  contract_id: ['contracts', 'reference'],
  condition_id: ['conditions', 'clause'],
  plafond_request_id: ['plafond_requests', 'reference'],
  monitor_id: ['first_year_monitors', 'contract_reference'],
}

/** Whether a field holds the id of a user. */
export const isUserField = (field: string): boolean => field.endsWith('_by') || field === 'owner_id' || field === 'actor_id'

interface FieldValueProps {
  resource: string
  field: string
  value: unknown
}

/** The value of a field of any resource as a reader would write it: what another record is called instead of its number. */
export function FieldValue({ resource, field, value }: FieldValueProps) {
  const text = useFieldText()
  const userName = useUserName()
  const reference = references[field]
  if (reference && (typeof value === 'number' || typeof value === 'string')) return <RecordName resource={reference[0]} name={reference[1]} id={value} />
  return <>{isUserField(field) ? userName(value) : text(resource, field, value)}</>
}

function RecordName({ resource, name, id }: { resource: string; name: string; id: Identifier }) {
  const { data } = useGetManyAggregate(resource, { ids: [id] })
  return <>{data?.[0]?.[name] ?? id}</>
}
