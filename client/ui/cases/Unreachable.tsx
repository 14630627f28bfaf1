import { Alert, Box, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import { PolicyQuote } from '../fields/PolicyQuote.tsx'

/** Whether what is on record keeps a step from ever ending well; what only today is too late for may have happened in time, and is still offered. */
export const isUnreachable = ({ unreachable }: NextStep): boolean => (unreachable ?? []).some(({ recorded }) => recorded)

/** The reasons why the steps of a case lead nowhere any more, each once. */
export function unreachableReasons(steps: readonly NextStep[]): Refusal[] {
  const all = steps.flatMap(({ unreachable }) => unreachable ?? [])
  return all.filter(({ message }, index) => all.findIndex((one) => one.message === message) === index)
}

interface UnreachableProps {
  reasons: readonly Refusal[]
  /** Offers the steps all the same, for what happened in time and is recorded late; without it, they are offered already. */
  onRecord?: () => void
}

/** Says at the start that a case can no longer come to an agreement, and why. */
export function Unreachable({ reasons, onRecord }: UnreachableProps) {
  const t = useTranslate()
  if (reasons.length === 0) return null
  const title = onRecord ? 'app.unreachable.title' : 'app.unreachable.from_today'
  return (
    <Alert severity="warning" variant="outlined" role="status" sx={{ mb: 2, '& .MuiAlert-message': { flex: 1 } }}>
      <strong>{t(title)}</strong>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {reasons.map((reason) => (
          <li key={reason.message}>
            {reason.message} <PolicyQuote quote={reason.quote} source={reason.source} clause={reason.clause} />
          </li>
        ))}
      </Box>
      {onRecord && (
        <Button size="small" onClick={onRecord} sx={{ mt: 0.5, ml: -0.5 }}>
          {t('app.unreachable.record')}
        </Button>
      )}
    </Alert>
  )
}
