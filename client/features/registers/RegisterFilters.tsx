import { useGetList, useListContext, useResourceContext } from 'react-admin'
import { useFacets } from '../../ui/cases/useNext.ts'
import { fieldChoices } from '../../ui/common/choices.ts'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'

/** The filters of a register: its status, other fields with a closed list of values, its policy and who handles it. Props: `fields`, those other fields. */
export function RegisterFilters({ fields = [] }: { fields?: readonly string[] }) {
  const resource = useResourceContext() ?? ''
  const label = useFieldLabel(resource)
  const { filterValues } = useListContext()
  const counts = useFacets(resource, filterValues)
  const { data: policies } = useGetList('policies', { pagination: { page: 1, perPage: 100 }, sort: { field: 'contract_starts_on', order: 'DESC' } })
  const { data: users } = useGetList('users', { pagination: { page: 1, perPage: 200 }, sort: { field: 'full_name', order: 'ASC' } })
  return (
    <FilterPanel>
      {['status', ...fields].map((field) => (
        <FacetFilter key={field} label={label(field)} source={field} group={fieldChoices[resource]?.[field]} counts={counts[field]} />
      ))}
      <FacetFilter
        label={label('policy_id')}
        source="policy_id"
        choices={(policies ?? []).map(({ id, code }) => ({ id, name: code }))}
        counts={counts.policy_id}
      />
      <FacetFilter
        label={label('owner_id')}
        source="owner_id"
        choices={(users ?? []).map(({ id, full_name }) => ({ id, name: full_name }))}
        counts={counts.owner_id}
      />
    </FilterPanel>
  )
}
