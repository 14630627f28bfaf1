import { Box, LinearProgress, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ImpactView } from '../../../../server/model/policyImpact.ts'
import { formatInstant } from '../../../ui/common/dates.ts'
import { formatCount } from './formatCount.ts'

/** How far a run is, as a bar and in words. The page can be left: the run goes on. */
export function ImpactProgress({ run }: { run: ImpactView }) {
  const t = useTranslate()
  const { done_count, total_count } = run
  const share = total_count === 0 ? 0 : Math.floor((done_count / total_count) * 100)
  const words =
    total_count === 0 ? t('policy_impacts.preparing') : t('policy_impacts.progress', { done: formatCount(done_count), total: formatCount(total_count) })
  return (
    <Box sx={{ mt: 2, maxWidth: 800 }}>
      <LinearProgress variant="determinate" value={share} aria-label={t('policy_impacts.title')} aria-valuetext={words} sx={{ height: 8, borderRadius: 4 }} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, flexWrap: 'wrap', mt: 0.5 }}>
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {words}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('policy_impacts.leave', { at: formatInstant(run.started_at), name: run.made_by_name ?? '' })}
        </Typography>
      </Box>
    </Box>
  )
}
