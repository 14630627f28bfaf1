import { Chip } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'

/** Tells that a list keeps to a pasted column of AGB codes, and takes that away. */
export function CodesFilter() {
  const t = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const { agb_code: codes, ...others } = filterValues
  if (!Array.isArray(codes)) return null
  return <Chip label={t('app.search.codes', { smart_count: codes.length })} onDelete={() => setFilters(others, undefined, false)} />
}
