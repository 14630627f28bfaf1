import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useChoices } from '../../../ui/common/choices.ts'

interface ScoreButtonsProps {
  criterion: string
  value: number | null
  /** An answer is being saved; presses do nothing, and the focus stays where it is. */
  saving: boolean
  onScore: (score: number) => void
}

/** The five scores of a criterion as small buttons; the one that is given is filled. Each says its word to who cannot see the order. */
export function ScoreButtons({ criterion, value, saving, onScore }: ScoreButtonsProps) {
  const scores = useChoices('framework_score')
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value === null ? null : String(value)}
      aria-label={criterion}
      onChange={(_, next: string | null) => next && !saving && onScore(Number(next))}
      sx={{
        '& .MuiToggleButton-root': {
          width: 32,
          height: 28,
          p: 0,
          fontSize: 13,
          fontVariantNumeric: 'tabular-nums',
          color: 'text.primary',
          '&[aria-disabled]': { opacity: 0.6 },
        },
        '& .MuiToggleButton-root.Mui-selected, & .MuiToggleButton-root.Mui-selected:hover': {
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          fontWeight: 600,
        },
      }}
    >
      {scores.map(({ id, name }) => (
        <ToggleButton key={id} value={id} aria-disabled={saving || undefined} aria-label={name} title={name}>
          {id}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
