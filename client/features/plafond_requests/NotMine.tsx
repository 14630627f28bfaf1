import LockIcon from '@mui/icons-material/LockOutlined'
import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'

/** In a list: that a request is not the reader's to decide, with the reason for who asks. */
export function NotMine({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  if (!request.decision_objection || !openPlafondRequestStatuses.includes(request.status)) return null
  return (
    <Box
      component="span"
      title={request.decision_objection}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary', fontSize: 12.5 }}
    >
      <LockIcon sx={{ fontSize: 14 }} aria-hidden />
      {t('plafond_requests.not_mine')}
    </Box>
  )
}
