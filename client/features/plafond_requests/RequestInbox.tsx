import { Box, Paper, Tab, Tabs, Typography } from '@mui/material'
import { useState } from 'react'
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import { NotMine } from './NotMine.tsx'
import { requestViews, viewOfStatus } from './requestViews.ts'

/** The list beside the request that is open: by decision date, each with utilisation, amount asked and days left. */
export function RequestInbox({ current }: { current: PlafondRequestView }) {
  const t = useTranslate()
  const views = requestViews(t).filter((view) => view.key !== 'all')
  const [chosen, setChosen] = useState<string>()
  // A request that is decided here leaves the reader at what is left to decide.
  const [begun, setBegun] = useState({ id: current.id, key: viewOfStatus(current.status) })
  if (begun.id !== current.id) setBegun({ id: current.id, key: viewOfStatus(current.status) })
  const key = chosen ?? begun.key
  const view = views.find((each) => each.key === key) ?? views[0]
  const { data } = useGetList<PlafondRequestView>('plafond_requests', { filter: view.filter, sort: view.sort, pagination: { page: 1, perPage: 50 } })
  return (
    <Paper
      component="nav"
      variant="outlined"
      aria-label={view.label}
      sx={{ width: 288, flexShrink: 0, my: 2, position: 'sticky', top: 64, maxHeight: 'calc(100vh - 80px)', overflow: 'auto' }}
    >
      <Tabs
        value={view.key}
        onChange={(_, next: string) => setChosen(next)}
        variant="scrollable"
        sx={{ minHeight: 40, borderBottom: 1, borderColor: 'divider' }}
      >
        {views.map((each) => (
          <Tab key={each.key} value={each.key} label={each.label} sx={{ minHeight: 40, minWidth: 0, px: 0.5, fontSize: 12.5 }} />
        ))}
      </Tabs>
      {data?.length === 0 && <Typography sx={{ p: 2 }}>{t('plafond_requests.empty_view')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((request) => (
          <Box
            component="li"
            key={request.id}
            aria-current={request.id === current.id ? 'true' : undefined}
            sx={{
              px: 2,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
              borderLeft: 3,
              borderLeftColor: request.id === current.id ? 'primary.main' : 'transparent',
              bgcolor: request.id === current.id ? 'action.hover' : undefined,
              fontSize: 13,
            }}
          >
            <RecordContextProvider value={request}>
              <RecordLink resource="plafond_requests">{request.provider_name}</RecordLink>
            </RecordContextProvider>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <UtilisationBar value={request.utilisation} />
              <EuroField value={request.requested_cents} short />
            </Box>
            <NotMine request={request} />
            {openPlafondRequestStatuses.includes(request.status) ? (
              request.decision_due_on && <DueDate value={request.decision_due_on} hideDate />
            ) : (
              <StatusChip group="plafond_request_status" value={request.status} />
            )}
          </Box>
        ))}
      </Box>
    </Paper>
  )
}
