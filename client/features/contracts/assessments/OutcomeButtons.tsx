import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import type { AssessmentView, Outcome } from '../../../../server/model/assessment.ts'
import { useChoiceText } from '../../../ui/common/choices.ts'
import { type Tone, useTone } from '../../../ui/common/useTone.ts'
import { outcomesFor } from './assessmentGroups.ts'

const tones: Record<Outcome, Tone> = { open: 'neutral', met: 'good', not_met: 'bad', exempt: 'info', absent: 'good', present: 'bad' }

interface OutcomeButtonsProps {
  row: AssessmentView
  /** An answer is being saved; presses do nothing, and the focus stays where it is. */
  saving: boolean
  onAnswer: (outcome: Outcome) => void
}

/** The possible answers to a condition as small buttons; the one that is given is filled. */
export function OutcomeButtons({ row, saving, onAnswer }: OutcomeButtonsProps) {
  const text = useChoiceText()
  const { ground, on, line } = useTone(tones[row.outcome ?? 'open'])
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={row.outcome}
      aria-label={row.text}
      onChange={(_, next: Outcome | null) => next && !saving && onAnswer(next)}
      sx={{
        '& .MuiToggleButton-root': {
          py: 0,
          px: 1,
          height: 28,
          textTransform: 'none',
          fontSize: 13,
          color: 'text.primary',
          '&[aria-disabled]': { opacity: 0.6 },
        },
        '& .MuiToggleButton-root.Mui-selected, & .MuiToggleButton-root.Mui-selected:hover': { bgcolor: ground, color: on, borderColor: line, fontWeight: 600 },
      }}
    >
      {outcomesFor(row).map((outcome) => (
        <ToggleButton key={outcome} value={outcome} aria-disabled={saving || undefined}>
          {text('outcome', outcome)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
