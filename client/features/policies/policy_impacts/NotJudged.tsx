import { Box } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { ImpactView } from '../../../../server/model/policyImpact.ts'

/** What a run left out: contracts that it did not judge, and what it did not judge of those that it did. */
export function NotJudged({ run }: { run: ImpactView }) {
  const t = useTranslate()
  const heading = useId()
  if (!run.not_judged || run.not_judged.length === 0) return null
  return (
    <Box component="section" aria-labelledby={heading} sx={{ my: 1.5, maxWidth: 800, fontSize: 14 }}>
      <Box component="h3" id={heading} sx={{ m: 0, fontSize: 14, fontWeight: 600 }}>
        {t('policy_impacts.not_judged')}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {run.not_judged.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Box>
  )
}
