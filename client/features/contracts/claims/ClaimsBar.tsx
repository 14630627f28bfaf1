import { Box, Button, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { countsOf } from './claimsRows.ts'
import type { Claims } from './useClaims.ts'

const kinds = ['created', 'updated', 'unchanged', 'refused', 'unread'] as const

/** Under the grid, in sight as long as something is filled in: how many figures there are of each kind, and the one save. */
export function ClaimsBar({ claims, day }: { claims: Claims; day: string | null }) {
  const t = useTranslate()
  const counts = countsOf(claims.cells, day)
  if (counts.typed === 0) return null
  const savable = counts.created + counts.updated + counts.unchecked
  const told = kinds.filter((kind) => counts[kind] > 0).map((kind) => t(`claims.counts.${kind}`, { smart_count: counts[kind] }))
  return (
    <Box
      role="region"
      aria-label={t('claims.bar')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        p: 1.5,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        flexWrap: 'wrap',
      }}
    >
      <Typography aria-live="polite" sx={{ flex: '1 1 200px', fontVariantNumeric: 'tabular-nums' }}>
        {counts.unchecked > 0 ? t('claims.checking') : told.join(' · ')}
      </Typography>
      <Button onClick={claims.clear}>{t('claims.clear')}</Button>
      <Button variant="contained" aria-disabled={savable === 0 || claims.busy || undefined} onClick={() => void claims.save()}>
        {savable > 0 ? t('claims.save', { smart_count: savable }) : t('ra.action.save')}
      </Button>
    </Box>
  )
}
