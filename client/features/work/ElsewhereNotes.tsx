import LateIcon from '@mui/icons-material/ErrorOutlineOutlined'
import { Box, Button } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { useTone } from '../../ui/common/useTone.ts'
import { useWorkCounts } from './useWorkCounts.ts'
import { useWorkView } from './workView.ts'

/** What the month that is shown does not hold: how much is late, on whatever day, and how much has no day; each leads to it in the list. */
export function ElsewhereNotes() {
  const t = useTranslate()
  const counts = useWorkCounts()
  const [, setView] = useWorkView()
  const { filterValues, setFilters } = useListContext()
  const { text } = useTone('bad')
  const { late = 0, none = 0 } = counts?.term ?? {}
  const list = (term: string) => {
    setFilters({ ...filterValues, term: [term] }, undefined, false)
    setView('list')
  }
  if (late + none === 0) return null
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', px: 1, pt: 1 }}>
      {late > 0 && (
        <Button size="small" startIcon={<LateIcon />} onClick={() => list('late')} sx={{ color: text, fontWeight: 600 }}>
          {t('work_calendar.late', { smart_count: late })}
        </Button>
      )}
      {none > 0 && (
        <Button size="small" onClick={() => list('none')}>
          {t('work_calendar.undated', { smart_count: none })}
        </Button>
      )}
    </Box>
  )
}
