import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { formatEuro } from '../../ui/common/euro.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'

/** The decisions before the one that stands, the latest first, each as it was recorded. */
export function EarlierDecisions({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const earlier = request.earlier_decisions ?? []
  if (earlier.length === 0) return null
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2">
        {t('plafond_requests.earlier')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {earlier.toReversed().map((one) => (
          <Box
            component="li"
            key={`${one.decided_on} ${one.status} ${one.granted_cents} ${one.motivation}`}
            sx={{ pt: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <StatusChip group="plafond_request_status" value={one.status} />
            <span>
              {[formatDate(one.decided_on), one.decided_by_name, one.granted_cents ? formatEuro(one.granted_cents) : null].filter(Boolean).join(' · ')}
            </span>
            <Typography variant="body2" sx={{ flexBasis: '100%', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {one.motivation}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
