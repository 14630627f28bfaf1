import { Box } from '@mui/material'
import { Became } from '../../ui/fields/Became.tsx'
import { useFieldLabel, useFieldText } from '../../ui/fields/useFieldText.ts'

export interface FieldChange {
  field: string
  was: unknown
  becomes: unknown
}

/** What fields of a clause, a condition or a policy were and become. Props: `resource`, `changes`. */
export function FieldChanges({ resource, changes }: { resource: string; changes: readonly FieldChange[] }) {
  const label = useFieldLabel(resource)
  const text = useFieldText()
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', overflowWrap: 'anywhere', '& li + li': { mt: 0.5 } }}>
      {changes.map(({ field, was, becomes }) => (
        <li key={field}>
          {label(field)}: {text(resource, field, was)} <Became /> {text(resource, field, becomes)}
        </li>
      ))}
    </Box>
  )
}
