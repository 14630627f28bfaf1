import { Alert, Link } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'

/** Tells that a search found nothing as it was typed, and for what the list shows the finds instead; a click looks for that from then on. */
export function MeantSearch() {
  const translate = useTranslate()
  const { meta, filterValues, setFilters } = useListContext()
  const meant: string | undefined = meta?.meant
  if (!meant || !filterValues.q) return null
  return (
    <Alert severity="info" variant="outlined" role="status" sx={{ mb: 1 }}>
      {translate('app.search.nothing_for', { q: filterValues.q })} {translate('app.search.did_you_mean')}{' '}
      <Link
        component="button"
        type="button"
        onClick={() => setFilters({ ...filterValues, q: meant }, undefined, false)}
        sx={{ verticalAlign: 'baseline', fontWeight: 600 }}
      >
        {meant}
      </Link>
      {translate('app.search.shown_instead')}
    </Alert>
  )
}
