import { Alert } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { requestViews } from './requestViews.ts'

/** After a decision: the next request that is the reader's to decide, by decision date; or that none is left. */
export function NextToDecide({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const decides = can('decide', 'plafond_requests')
  const { filter, sort } = requestViews(t)[0]!
  const { data } = useGetList<PlafondRequestView>('plafond_requests', { filter, sort, pagination: { page: 1, perPage: 50 } }, { enabled: decides })
  if (!decides || !data) return null
  const next = data.find((one) => one.id !== request.id && !one.decision_objection)
  return (
    <Alert severity="info" variant="outlined" icon={false} sx={{ mb: 2 }}>
      {next ? (
        <>
          {t('plafond_requests.next_to_decide')}{' '}
          <RecordLink resource="plafond_requests" id={next.id}>
            {next.provider_name} · {next.reference}
          </RecordLink>
        </>
      ) : (
        t('plafond_requests.none_to_decide')
      )}
    </Alert>
  )
}
