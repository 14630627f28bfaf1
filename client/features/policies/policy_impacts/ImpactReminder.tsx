import { Alert, Link } from '@mui/material'
import { type RaRecord, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { formatInstant } from '../../../ui/common/dates.ts'
import { formatCount } from './formatCount.ts'
import { useImpacts } from './useImpacts.ts'

/** Says before a draft is published what was found that it would change, or that this was not looked at as it now stands. Nothing of one that was not copied. */
export function ImpactReminder({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const { runs } = useImpacts(policy)
  if (!policy.based_on_id || !runs) return null
  const current = runs.find(({ status, outdated }) => status === 'done' && !outdated)
  const found = current && { smart_count: current.refused_count, count: formatCount(current.refused_count), at: formatInstant(current.started_at) }
  return (
    <Alert severity={found && found.smart_count === 0 ? 'success' : 'warning'} variant="outlined" sx={{ mb: 2 }}>
      {found ? t(found.smart_count === 0 ? 'policy_impacts.reminder_nobody' : 'policy_impacts.reminder_found', found) : t('policy_impacts.reminder_none')}{' '}
      <Link component={RouterLink} to={`/policies/${policy.id}/show?tab=impact`}>
        {t('policy_impacts.reminder_link')}
      </Link>
    </Alert>
  )
}
