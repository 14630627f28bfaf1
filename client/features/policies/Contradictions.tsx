import { Alert, Box, Link } from '@mui/material'
import { type RaRecord, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { Refusal } from '../../../server/model/answers.ts'

/** Where the words of a clause say otherwise than its figures, each with what to edit. Renders nothing where they agree. */
export function Contradictions({ warnings }: { warnings: readonly Refusal[] }) {
  if (warnings.length === 0) return null
  return (
    <Alert severity="warning" variant="outlined" sx={{ mt: 1, maxWidth: 800, py: 0.25 }}>
      <Sentences warnings={warnings} />
    </Alert>
  )
}

function Sentences({ warnings }: { warnings: readonly Refusal[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', overflowWrap: 'anywhere' }}>
      {warnings.map(({ clause, field, message }) => (
        <li key={`${clause} ${field} ${message}`}>{message}</li>
      ))}
    </Box>
  )
}

/** How many clauses of a policy contradict themselves, with the way to their list; what its own title or code contradicts is told in full. */
export function ContradictionSummary({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const warnings: readonly Refusal[] = policy.warnings ?? []
  if (warnings.length === 0) return null
  const clauses = new Set(warnings.map(({ clause }) => clause).filter((clause) => clause !== null))
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      <Sentences warnings={warnings.filter(({ clause }) => clause === null)} />
      {clauses.size > 0 && (
        <>
          {t('policies.contradictions', { smart_count: clauses.size })}{' '}
          <Link component={RouterLink} underline="always" to={`/policies/${policy.id}/show?tab=clauses&contradicting=1`}>
            {t('policies.contradictions_link')}
          </Link>
        </>
      )}
    </Alert>
  )
}
