import { Box, Skeleton, useMediaQuery } from '@mui/material'
import { ShowBase, useRecordContext, useShowContext } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { RequestInbox } from './RequestInbox.tsx'
import { RequestPage } from './RequestPage.tsx'

/** The page of a plafond request; on a wide screen the list stands at its left. */
export function PlafondRequestShow() {
  const wide = useMediaQuery('(min-width: 1200px)')
  return (
    <ShowBase>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-start' }}>
        {wide && <Inbox />}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Loaded />
        </Box>
      </Box>
    </ShowBase>
  )
}

function Inbox() {
  const request = useRecordContext<PlafondRequestView>()
  return request ? <RequestInbox current={request} /> : null
}

function Loaded() {
  const { isPending } = useShowContext()
  const request = useRecordContext<PlafondRequestView>()
  if (isPending || !request) return <Skeleton variant="rounded" height={480} sx={{ my: 2 }} />
  return <RequestPage request={request} key={request.id} />
}
