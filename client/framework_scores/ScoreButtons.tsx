import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useChoices } from '../common/choices.ts'

interface ScoreButtonsProps {
  criterion: string
  value: number | null
  disabled: boolean
  onScore: (score: number) => void
}

/** The five scores of a criterion as small buttons; the one that is given is filled. Each says its word to who cannot see the order. */
export function ScoreButtons({ criterion, value, disabled, onScore }: ScoreButtonsProps) {
  const scores = useChoices('framework_score')
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value === null ? null : String(value)}
      disabled={disabled}
      aria-label={criterion}
      onChange={(_, next: string | null) => next && onScore(Number(next))}
      sx={{
        '& .MuiToggleButton-root': {
          width: 32,
          height: 28,
          p: 0,
          fontSize: 13,
          fontVariantNumeric: 'tabular-nums',
          '&:not(.Mui-disabled)': { color: 'text.primary' },
        },
        '& .MuiToggleButton-root.Mui-selected, & .MuiToggleButton-root.Mui-selected:hover': {
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          fontWeight: 600,
        },
      }}
    >
      {scores.map(({ id, name }) => (
        <ToggleButton key={id} value={id} aria-label={name} title={name}>
          {id}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
