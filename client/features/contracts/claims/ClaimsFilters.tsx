import { Typography } from '@mui/material'
import { useGetList, useListContext, useTranslate } from 'react-admin'
import { useFacets } from '../../../ui/cases/useNext.ts'
import { addDays } from '../../../ui/common/dates.ts'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { TypedBox } from '../../../ui/forms/TypedBox.tsx'
import { FacetFilter, FilterPanel } from '../../../ui/lists/FilterPanel.tsx'

/** The filters of the grid of claims figures: status, track, policy, owner, and what has no figure since a day. */
export function ClaimsFilters() {
  const label = useFieldLabel('contracts')
  const { filterValues } = useListContext()
  const facets = useFacets('contracts', { ...filterValues, was_active: true })
  const sorted = (field: string) => ({ pagination: { page: 1, perPage: 200 }, sort: { field, order: 'ASC' as const } })
  const { data: users } = useGetList('users', sorted('full_name'))
  const { data: policies } = useGetList('policies', sorted('code'))
  return (
    <FilterPanel>
      <SinceFilter />
      <FacetFilter label={label('status')} source="status" group="contract_status" only={['active', 'ended']} counts={facets.status} />
      <FacetFilter label={label('track')} source="track" group="track" counts={facets.track} />
      <FacetFilter label={label('policy_id')} source="policy_id" choices={(policies ?? []).map(({ id, code }) => ({ id, name: code }))} />
      <FacetFilter
        label={label('owner_id')}
        source="owner_id"
        choices={(users ?? []).map((user) => ({ id: user.id, name: user.full_name }))}
        counts={facets.owner_id}
      />
    </FilterPanel>
  )
}

function SinceFilter() {
  const t = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const { last_figure_on_lte: before, ...others } = filterValues
  const since = before ? addDays(before, 1) : null
  return (
    <>
      <Typography variant="subtitle2" component="div" sx={{ mb: 0.5 }}>
        {t('claims.since')}
      </Typography>
      <TypedBox
        kind="date"
        value={since}
        onChange={(value) => {
          if (value === null) setFilters(others, undefined, true)
          else if (/^\d{4}-\d\d-\d\d$/.test(String(value))) setFilters({ ...others, last_figure_on_lte: addDays(String(value), -1) }, undefined, true)
        }}
        box={{ placeholder: t('app.date_placeholder'), slotProps: { htmlInput: { 'aria-label': t('claims.since') } }, sx: { mb: 2 }, fullWidth: true }}
      />
    </>
  )
}
