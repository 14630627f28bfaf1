import { Alert, Box, Link } from '@mui/material'
import { type ReactNode, useEffect, useRef } from 'react'
import { useResourceContext, useTranslate } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'
import { unbroken } from '../common/euro.ts'
import { PolicyQuote } from '../fields/PolicyQuote.tsx'
import { useFieldLabel } from '../fields/useFieldText.ts'
import { ExistingLink } from './ExistingLink.tsx'
import { focusField, useGoToField } from './FieldNavigation.tsx'

interface RefusalSummaryProps {
  refusals: readonly Refusal[]
  resource?: string
  severity?: 'error' | 'warning'
  title?: string
  /** Takes the focus when refusals appear (default for errors). */
  focus?: boolean
  /** Replaces the link to the field of a refusal, where what mends it may stand elsewhere; null is no link. */
  linkOf?: (refusal: Refusal) => ReactNode
}

/** The reasons against a save on top of a form: each a sentence, a link to its field in any tab, and "Waarom?". Props: `refusals` (of `refusalsOf(error)` or `record.warnings`), `resource`, `severity`, `title`. */
export function RefusalSummary({ refusals, resource: given, severity = 'error', title, focus = severity === 'error', linkOf }: RefusalSummaryProps) {
  const translate = useTranslate()
  const resource = useResourceContext({ resource: given }) ?? ''
  const label = useFieldLabel(resource)
  const goTo = useGoToField()
  const box = useRef<HTMLDivElement>(null)
  /** A form's own field comes first: a page around it may have one of the same name in another tab. */
  const show = (field: string) => {
    if (!focusField(field, box.current?.closest('form'))) goTo(field)
  }
  useEffect(() => {
    if (focus && refusals.length > 0) {
      box.current?.scrollIntoView?.({ block: 'nearest' })
      box.current?.focus({ preventScroll: true })
    }
  }, [focus, refusals])
  if (refusals.length === 0) return null
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      severity={severity}
      role={severity === 'error' ? 'alert' : 'status'}
      variant="outlined"
      sx={{ mb: 2, '& .MuiAlert-message': { flex: 1 } }}
    >
      <strong>{title ?? translate(severity === 'error' ? 'app.refused' : 'app.warned', { smart_count: refusals.length })}</strong>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {refusals.map((refusal) => (
          <li key={`${refusal.clause}${refusal.field}${refusal.message}`}>
            <span>{unbroken(refusal.message)} </span>
            {linkOf
              ? linkOf(refusal)
              : refusal.field && (
                  <Link component="button" type="button" onClick={() => show(refusal.field ?? '')} sx={{ fontSize: 13, verticalAlign: 'baseline', mr: 0.5 }}>
                    {translate('app.to_field', { field: label(refusal.field) })}
                  </Link>
                )}{' '}
            {refusal.existing && <ExistingLink existing={refusal.existing} />}
            <PolicyQuote quote={refusal.quote} source={refusal.source} clause={refusal.clause} />
          </li>
        ))}
      </Box>
    </Alert>
  )
}
