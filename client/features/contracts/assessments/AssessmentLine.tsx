import ExpandIcon from '@mui/icons-material/ExpandMore'
import LockIcon from '@mui/icons-material/LockOutlined'
import { Box, Checkbox, Collapse, IconButton, Tooltip, Typography } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { AssessmentView } from '../../../../server/model/assessment.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { AssessmentDetails } from './AssessmentDetails.tsx'
import { OutcomeButtons } from './OutcomeButtons.tsx'
import { useOutcome } from './useOutcome.tsx'

interface AssessmentLineProps {
  row: AssessmentView
  editable: boolean
  selected: boolean
  onSelect: () => void
  pointed: boolean
}

/** On a wide screen one line; on a narrow one the text with its arrow, and under it the answer and who gave it. */
const lineLayout = {
  display: { xs: 'grid', md: 'flex' },
  gridTemplateColumns: 'auto minmax(0, 1fr) auto',
  gridTemplateAreas: '"select text more" ". answer answer" ". by by"',
  alignItems: 'center',
  columnGap: 1,
  rowGap: 0.5,
  minHeight: 40,
  py: { xs: 0.5, md: 0 },
} as const

/** One condition on one line: its text, the answer as small buttons, by whom and when; opened, the evidence. */
export function AssessmentLine({ row, editable, selected, onSelect, pointed }: AssessmentLineProps) {
  const t = useTranslate()
  const line = useRef<HTMLLIElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(pointed)
  const { answer, saving, tried, refusals, conflictDialog, clear } = useOutcome(row, () => setOpen(true))
  useEffect(() => {
    if (!pointed) return
    setOpen(true)
    line.current?.scrollIntoView?.({ block: 'center' })
    line.current?.focus({ preventScroll: true })
  }, [pointed])
  /** The form that closes takes the focus with it, unless it went elsewhere. */
  const keepFocus = (details: HTMLElement) => {
    const { activeElement } = document
    if (activeElement === document.body || details.contains(activeElement)) toggle.current?.focus({ preventScroll: true })
  }
  return (
    <Box
      component="li"
      ref={line}
      tabIndex={-1}
      sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, px: 1, py: 0.25, bgcolor: pointed ? 'action.hover' : undefined }}
    >
      <Box sx={lineLayout}>
        {editable && (
          <Checkbox
            sx={{ gridArea: 'select' }}
            size="small"
            checked={selected}
            onChange={onSelect}
            slotProps={{ input: { 'aria-label': t('assessments.select', { text: row.text }) } }}
          />
        )}
        <Typography variant="body2" sx={{ gridArea: 'text', flex: 1, minWidth: 0, pl: editable ? 0 : 1 }}>
          {row.text}{' '}
          <Typography component="span" variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
            {row.clause}
          </Typography>
        </Typography>
        <By row={row} />
        {row.masked ? (
          <Tooltip title={t('assessments.masked_hint')}>
            <Typography
              component="span"
              variant="body2"
              color="text.secondary"
              sx={{ gridArea: 'answer', display: 'inline-flex', gap: 0.5, alignItems: 'center' }}
            >
              <LockIcon fontSize="small" aria-hidden /> {t('assessments.masked')}
            </Typography>
          </Tooltip>
        ) : (
          <>
            <Box sx={{ gridArea: 'answer' }}>
              {editable ? <OutcomeButtons row={row} saving={saving} onAnswer={answer} /> : <StatusChip group="outcome" value={row.outcome ?? 'open'} />}
            </Box>
            <IconButton
              sx={{ gridArea: 'more' }}
              ref={toggle}
              size="small"
              aria-expanded={open}
              aria-label={`${t('assessments.details')}: ${row.text}`}
              onClick={() => setOpen(!open)}
            >
              <ExpandIcon fontSize="small" sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />
            </IconButton>
          </>
        )}
      </Box>
      <Collapse in={open && !row.masked} unmountOnExit onExited={keepFocus}>
        <AssessmentDetails
          row={row}
          editable={editable}
          tried={tried}
          refusals={refusals}
          onClose={() => {
            clear()
            setOpen(false)
          }}
        />
      </Collapse>
      {conflictDialog}
    </Box>
  )
}

/** Who answered, and when. */
function By({ row }: { row: AssessmentView }) {
  if (row.masked || !row.assessed_on) return null
  return (
    <Typography variant="caption" color="text.secondary" sx={{ gridArea: 'by', whiteSpace: { md: 'nowrap' }, fontVariantNumeric: 'tabular-nums' }}>
      {[row.assessed_by_name, formatDate(row.assessed_on)].filter(Boolean).join(', ')}
    </Typography>
  )
}
