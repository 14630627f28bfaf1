import FilterIcon from '@mui/icons-material/FilterListOutlined'
import { IconButton } from '@mui/material'
import { useTranslate } from 'react-admin'

interface FoldFiltersProps {
  isFolded: boolean
  onFold: (folded: boolean) => void
}

/** Folds the filters at the left away, which leaves their room to the table, and back. */
export function FoldFilters({ isFolded, onFold }: FoldFiltersProps) {
  const t = useTranslate()
  const label = t('app.filters')
  return (
    <IconButton onClick={() => onFold(!isFolded)} aria-label={label} title={label} aria-expanded={!isFolded} color={isFolded ? 'default' : 'primary'}>
      <FilterIcon />
    </IconButton>
  )
}
