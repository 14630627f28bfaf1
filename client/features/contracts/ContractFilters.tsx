import { useGetList, useListContext, useResourceContext, useTranslateLabel } from 'react-admin'
import { useFacets } from '../../ui/cases/useNext.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { DueFilter } from './DueFilter.tsx'
import { UsedFilter } from './UsedFilter.tsx'

/** The filters of the list of contracts: status, track, care type, owner, the next due date, and how much of the plafond is used. */
export function ContractFilters() {
  const resource = useResourceContext() ?? 'contracts'
  const translateLabel = useTranslateLabel()
  const label = (source: string) => String(translateLabel({ resource, source }))
  const { filterValues } = useListContext()
  const facets = useFacets(resource, filterValues)
  const { data: users } = useGetList('users', { pagination: { page: 1, perPage: 200 }, sort: { field: 'full_name', order: 'ASC' } })
  return (
    <FilterPanel>
      <FacetFilter label={label('status')} source="status" group="contract_status" counts={facets.status} />
      <FacetFilter label={label('track')} source="track" group="track" counts={facets.track} />
      <FacetFilter label={label('care_type')} source="care_type" group="care_type" counts={facets.care_type} />
      <FacetFilter
        label={label('owner_id')}
        source="owner_id"
        choices={(users ?? []).map((user) => ({ id: user.id, name: user.full_name }))}
        counts={facets.owner_id}
      />
      <DueFilter />
      <UsedFilter />
    </FilterPanel>
  )
}
