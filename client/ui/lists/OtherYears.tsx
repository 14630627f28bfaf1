import { Button, Typography } from '@mui/material'
import { useGetList, useListContext, useResourceContext, useTranslate } from 'react-admin'
import { withoutYear, yearOf } from './policyYear.ts'

/** Under a list of one policy year: how much the same filters find in the others, and the way there. */
export function OtherYears() {
  const { filterValues, total } = useListContext()
  return yearOf(filterValues) === null || total === undefined ? null : <Others filter={withoutYear(filterValues)} here={total} />
}

function Others({ filter, here }: { filter: Record<string, unknown>; here: number }) {
  const t = useTranslate()
  const resource = useResourceContext() ?? ''
  const { setFilters } = useListContext()
  const { total } = useGetList(resource, { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } })
  const elsewhere = (total ?? 0) - here
  if (elsewhere <= 0) return null
  return (
    <Typography variant="body2" color="text.secondary" sx={{ px: 1, pt: 1 }}>
      {t('app.policy_year.others', { smart_count: elsewhere })}{' '}
      <Button size="small" onClick={() => setFilters(filter, undefined, false)}>
        {t('app.policy_year.show_all')}
      </Button>
    </Typography>
  )
}
