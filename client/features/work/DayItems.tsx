import { Box, Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { WorkItem } from '../../../server/model/work.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { useTone } from '../../ui/common/useTone.ts'
import { useWorkDetail } from './WorkWhat.tsx'
import { workPath } from './workPath.ts'

const lines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  hyphens: 'auto',
} as const

/** What is due on a day, in a cell of the calendar: each a link to where it is done, whole in its name and its hint where the cell has no room. */
export function DayItems({ items }: { items: readonly WorkItem[] }) {
  const t = useTranslate()
  const text = useChoiceText()
  const detailOf = useWorkDetail()
  const late = useTone('bad')
  const usual = useTone('info')
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => {
        const { text: colour, line } = item.term === 'late' ? late : usual
        const whose = item.provider_name ?? item.reference
        const kind = text('work_kind', item.kind)
        const words = [
          kind,
          item.term === 'late' && t('work_calendar.is_late'),
          whose,
          whose !== item.reference && item.reference,
          detailOf(item),
          item.owner_name,
        ]
        const name = words.filter(Boolean).join(', ')
        return (
          <Box component="li" key={item.id} sx={{ mb: 0.5 }}>
            <Link
              component={RouterLink}
              to={workPath(item)}
              aria-label={name}
              title={name}
              underline="hover"
              sx={{
                display: 'block',
                pl: 0.5,
                borderLeft: `3px solid ${line}`,
                fontSize: 12,
                lineHeight: 1.3,
                color: 'text.primary',
                '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
              }}
            >
              <Box component="span" sx={{ ...lines, fontWeight: 500, color: colour }}>
                {kind}
              </Box>
              <Box component="span" sx={lines}>
                {whose}
              </Box>
            </Link>
          </Box>
        )
      })}
    </Box>
  )
}
