import { Box } from '@mui/material'
import type { Refusal, RowResult } from '../../../server/model/answers.ts'
import { unbroken } from '../common/euro.ts'
import { useTone } from '../common/useTone.ts'
import { PolicyQuote } from '../fields/PolicyQuote.tsx'

type Said = Pick<RowResult, 'refusals' | 'warnings'>

/** Whether there is anything to say. */
export const saysSomething = (result: Said): boolean => result.refusals.length + result.warnings.length > 0

/** What the server says of a row of a grid: why it is refused, and what should be looked at twice. */
export function RowResultLines({ result }: { result: Said }) {
  const bad = useTone('bad')
  const warn = useTone('warn')
  const lines: readonly (readonly [string, readonly Refusal[]])[] = [
    [bad.text, result.refusals],
    [warn.text, result.warnings],
  ]
  return lines.flatMap(([color, reasons]) =>
    reasons.map((reason) => (
      <Box key={reason.message} sx={{ color, fontSize: 13, whiteSpace: 'pre-line', minWidth: 0 }}>
        {unbroken(reason.message)} <PolicyQuote quote={reason.quote} source={reason.source} clause={reason.clause} />
      </Box>
    )),
  )
}
