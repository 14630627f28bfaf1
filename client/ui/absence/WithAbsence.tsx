import { Box } from '@mui/material'
import { type Colleague, useAbsenceText } from './useAbsenceText.ts'

/** A name, and small beside it that this colleague is away, until when, and who takes over. */
export function WithAbsence({ name, user }: { name: string; user: Colleague | undefined }) {
  const away = useAbsenceText()(user)
  return (
    <span>
      {name}
      {away && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
          {' · '}
          {away}
        </Box>
      )}
    </span>
  )
}
