import BackIcon from '@mui/icons-material/UndoOutlined'
import SeenIcon from '@mui/icons-material/VisibilityOutlined'
import { Box, Button, IconButton } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { WorkItem } from '../../../server/model/work.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { useMarks } from './useMarks.ts'
import { workPath } from './workPath.ts'

/** What to do next, as a button to where it is done; and the button that puts it away until something changes, or takes it up again. */
export function WorkButtons({ item }: { item: WorkItem }) {
  const t = useTranslate()
  const text = useChoiceText()
  const { mark, busy } = useMarks()
  const name = `${text('work_kind', item.kind)}, ${item.provider_name ?? item.reference ?? ''}`
  const away = item.seen || item.planned_on !== null
  return (
    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', justifyContent: 'flex-end' }}>
      <Button
        component={Link}
        to={workPath(item)}
        size="small"
        variant="outlined"
        aria-label={`${text('work_do', item.kind)}: ${name}`}
        sx={{ lineHeight: 1.3, maxWidth: { xs: 'none', md: 112 }, px: 1 }}
        onClick={(event) => event.stopPropagation()}
      >
        {text('work_do', item.kind)}
      </Button>
      <IconButton
        size="small"
        disabled={busy}
        aria-label={`${t(away ? 'work.take_up' : 'work.seen')}: ${name}`}
        title={t(away ? 'work.take_up' : 'work.seen_hint')}
        onClick={(event) => {
          event.stopPropagation()
          void mark([item], away ? { seen: false, planned_on: null } : { seen: true })
        }}
      >
        {away ? <BackIcon fontSize="small" /> : <SeenIcon fontSize="small" />}
      </IconButton>
    </Box>
  )
}
