import { Box } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'

/** Who changed what on this request; fetched when it is unfolded. */
export function RequestHistory({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <Box component="details" onToggle={(event: React.SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', mb: 1 }}>
        {t('contracts.tabs.history')}
      </Box>
      {open && <HistoryList resource="plafond_requests" id={request.id} />}
    </Box>
  )
}
