import { Box, Typography } from '@mui/material'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import { StatusChip } from '../fields/StatusChip.tsx'
import type { PaletteGroup, PaletteOption } from './paletteOptions.ts'

interface PaletteListProps {
  ids: string
  groups: readonly PaletteGroup[]
  /** Which of all options is the one that Enter opens. */
  current: number
  onOpen: (option: PaletteOption) => void
  onPoint: (index: number) => void
}

/** What can be chosen, in groups; the focus stays in the box. */
export function PaletteList({ ids, groups, current, onOpen, onPoint }: PaletteListProps) {
  const t = useTranslate()
  let index = -1
  return (
    <Box role="listbox" id={`${ids}-list`} aria-label={t('finding.results')}>
      {groups.map((group) => (
        <Box key={group.key} role="group" aria-labelledby={`${ids}-${group.key}`}>
          <Typography id={`${ids}-${group.key}`} variant="caption" component="div" sx={{ px: 2, pt: 1.5, pb: 0.5, color: 'text.secondary', fontWeight: 600 }}>
            {group.label}
          </Typography>
          {group.options.map((option) => {
            index += 1
            const own = index
            return (
              <Box
                key={`${option.to} ${option.name}`}
                id={`${ids}-${own}`}
                role="option"
                aria-selected={own === current}
                onClick={() => onOpen(option)}
                onMouseMove={() => own !== current && onPoint(own)}
                sx={{
                  px: 2,
                  py: 0.75,
                  cursor: 'pointer',
                  bgcolor: own === current ? 'action.selected' : undefined,
                  borderLeft: 3,
                  borderColor: own === current ? 'primary.main' : 'transparent',
                }}
              >
                <OptionLine option={option} isRecent={group.key === 'recent'} />
              </Box>
            )
          })}
        </Box>
      ))}
    </Box>
  )
}

function OptionLine({ option, isRecent }: { option: PaletteOption; isRecent: boolean }) {
  const label = useGetResourceLabel()
  const { name, provider, year, status, note, resource } = option
  return (
    <>
      <Box sx={{ display: 'flex', columnGap: 1, alignItems: 'center', minHeight: 24, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <Box component="span" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {name}
        </Box>
        {provider && (
          <Box component="span" sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: { sm: 'nowrap' } }}>
            {provider}
          </Box>
        )}
        <Box component="span" sx={{ ml: 'auto', display: 'flex', gap: 1, alignItems: 'center', flexShrink: 0, color: 'text.secondary', fontSize: 13 }}>
          {isRecent ? label(resource, 1) : year}
          {status && <StatusChip group={status.group} value={status.value} />}
        </Box>
      </Box>
      {note && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', fontSize: 13 }}
        >
          {note}
        </Typography>
      )}
    </>
  )
}
