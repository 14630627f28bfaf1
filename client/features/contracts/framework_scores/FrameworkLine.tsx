import ExpandIcon from '@mui/icons-material/ExpandMore'
import { Box, Collapse, IconButton, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Criterion } from '../../../../server/model/answers.ts'
import type { FrameworkScoreView } from '../../../../server/model/frameworkScore.ts'
import { useChoiceText } from '../../../ui/common/choices.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { ScoreButtons } from './ScoreButtons.tsx'
import { ScoreDetails } from './ScoreDetails.tsx'
import { useScore } from './useScore.tsx'

interface FrameworkLineProps {
  contractId: number
  criterion: Criterion
  row: FrameworkScoreView | undefined
  editable: boolean
}

/** One criterion on one line: its name, what the policy says of it on request, its score, the remark under it; opened, day and history. */
export function FrameworkLine({ contractId, criterion, row, editable }: FrameworkLineProps) {
  const t = useTranslate()
  const text = useChoiceText()
  const [open, setOpen] = useState(false)
  const { give, saving, conflictDialog } = useScore(contractId, criterion.criterion, row)
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, py: 0.75 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', columnGap: 1, rowGap: 0.5, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <Box sx={{ flex: 1, minWidth: { xs: '100%', sm: 0 }, py: 0.25 }}>
          <Typography component="span" variant="body2" sx={{ fontWeight: 500 }}>
            {criterion.criterion}
          </Typography>{' '}
          <PolicyQuote quote={criterion.quote} source={criterion.source} clause={criterion.clause} label="app.policy_says" />
          {row?.remark && (
            <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {row.remark}
            </Typography>
          )}
          {row && (
            <Typography variant="caption" color="text.secondary" component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {[row.scored_by_name, formatDate(row.scored_on)].filter(Boolean).join(', ')}
            </Typography>
          )}
        </Box>
        {editable ? (
          <ScoreButtons criterion={criterion.criterion} value={row?.score ?? null} saving={saving} onScore={give} />
        ) : (
          <Typography variant="body2" sx={{ py: 0.25, whiteSpace: 'nowrap' }}>
            {row ? text('framework_score', row.score) : t('framework.unscored')}
          </Typography>
        )}
        {!editable && !row && <Box sx={{ width: 30 }} />}
        {(editable || row) && (
          <IconButton size="small" aria-expanded={open} aria-label={`${t('framework.details')}: ${criterion.criterion}`} onClick={() => setOpen(!open)}>
            <ExpandIcon fontSize="small" sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />
          </IconButton>
        )}
      </Box>
      <Collapse in={open} unmountOnExit>
        <ScoreDetails contractId={contractId} criterion={criterion.criterion} row={row} editable={editable} onClose={() => setOpen(false)} />
      </Collapse>
      {conflictDialog}
    </Box>
  )
}
