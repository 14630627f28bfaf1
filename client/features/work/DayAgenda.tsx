import CloseIcon from '@mui/icons-material/CloseOutlined'
import { Box, IconButton, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { AgendaItem } from './AgendaItem.tsx'

/** Everything of one day, under its week. */
export function DayAgenda({ id, name, items, onClose }: { id: string; name: string; items: readonly WorkItem[]; onClose: () => void }) {
  const t = useTranslate()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to each day that is opened
  useEffect(() => heading.current?.focus(), [name])
  return (
    <Box component="section" id={id} aria-label={name} sx={{ px: 2, py: 1 }} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography component="h3" ref={heading} tabIndex={-1} variant="subtitle1" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
          {t('work_calendar.terms', { smart_count: items.length })}
        </Typography>
        <IconButton size="small" aria-label={t('work_calendar.close', { day: name })} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <AgendaItem key={item.id} item={item} />
        ))}
      </Box>
    </Box>
  )
}
