import { Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { type Identifier, useGetList, useGetResourceLabel, useTranslate } from 'react-admin'
import { useChoiceText } from '../common/choices.ts'
import { formatInstant } from '../common/dates.ts'
import { type AuditEvent, groupedEvents } from './auditEvent.ts'
import { ChangeList } from './ChangeList.tsx'

/** Whose history: of one record; of a contract with all that hangs on it; or what one user did. */
type HistoryOf = { resource: string; id: Identifier } | { contractId: number; name: string } | { actorId: Identifier }

/** A history, newest first: who, when, of what, and per field the old and the new value. */
export function HistoryList(of: HistoryOf) {
  const translate = useTranslate()
  const [perPage, setPerPage] = useState(50)
  const filter = 'resource' in of ? { resource: of.resource, record_id: of.id } : 'contractId' in of ? { contract_id: of.contractId } : { actor_id: of.actorId }
  const { data, total, isPending, error } = useGetList<AuditEvent>('audit_events', {
    filter,
    sort: { field: 'id', order: 'DESC' },
    pagination: { page: 1, perPage },
  })
  if (isPending) return <Skeleton variant="rounded" height={160} />
  if (error || !data) return <Typography color="text.secondary">{error?.message}</Typography>
  if (data.length === 0) return <Typography color="text.secondary">{translate('app.history.empty')}</Typography>
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {groupedEvents(data).map((events) => (
          <Box component="li" key={events[0]!.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <HistoryLine events={events} about={'resource' in of ? null : 'contractId' in of ? of.name : ''} />
          </Box>
        ))}
      </Box>
      {(total ?? 0) > data.length && <Button onClick={() => setPerPage(perPage + 100)}>{translate('app.history.more')}</Button>}
    </>
  )
}

/** `about`: how the names begin that all of the list have, and need not be told again; null where every event is about the same record. */
function HistoryLine({ events, about }: { events: AuditEvent[]; about: string | null }) {
  const choice = useChoiceText()
  const resourceLabel = useGetResourceLabel()
  const event = events[0]!
  const names = events.map(({ record_name, record_id }) => (record_name ?? String(record_id)).replace(about ?? '', '').replace(/^ · /, ''))
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {formatInstant(event.at)} · {event.actor} · {choice('audit_action', event.action)}
      </Typography>
      {about !== null && (
        <Typography variant="body2" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {[resourceLabel(event.resource, events.length), names.filter(Boolean).join(', ')].filter(Boolean).join(' ')}
        </Typography>
      )}
      <ChangeList event={event} />
    </>
  )
}
