import { Box, Button, Paper, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Refusal } from '../../../../server/model/answers.ts'
import type { AssessmentView, Outcome } from '../../../../server/model/assessment.ts'
import { RefusalSummary } from '../../../ui/forms/RefusalSummary.tsx'
import { useBulkOutcome } from './useBulkOutcome.ts'

/** What can be done with the selected conditions at once; stays in view at the foot of the page. */
export function BulkBar({ rows, onDone }: { rows: AssessmentView[]; onDone: (ids: number[]) => void }) {
  const t = useTranslate()
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const { answer, saving } = useBulkOutcome()
  const run = async (outcome: Outcome, some: AssessmentView[]) => {
    if (saving) return
    const refused = await answer(some, outcome)
    setRefusals(refused)
    if (refused.length === 0) onDone(some.map((row) => row.id))
  }
  const conditions = rows.filter((row) => row.kind === 'condition')
  const exclusions = rows.filter((row) => row.kind === 'exclusion')
  return (
    <Paper
      elevation={4}
      role="region"
      aria-label={t('assessments.selected', { smart_count: rows.length })}
      sx={{ position: 'sticky', bottom: 8, p: 1.5, zIndex: 2 }}
    >
      <RefusalSummary refusals={refusals} resource="assessments" />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography sx={{ flex: 1, fontVariantNumeric: 'tabular-nums' }}>{t('assessments.selected', { smart_count: rows.length })}</Typography>
        {conditions.length > 0 && (
          <Button variant="contained" size="small" aria-disabled={saving || undefined} onClick={() => void run('met', conditions)}>
            {t('assessments.bulk_met', { smart_count: conditions.length })}
          </Button>
        )}
        {exclusions.length > 0 && (
          <Button variant="contained" size="small" aria-disabled={saving || undefined} onClick={() => void run('absent', exclusions)}>
            {t('assessments.bulk_absent', { smart_count: exclusions.length })}
          </Button>
        )}
        <Button size="small" aria-disabled={saving || undefined} onClick={() => !saving && onDone(rows.map((row) => row.id))}>
          {t('ra.action.cancel')}
        </Button>
      </Box>
    </Paper>
  )
}
