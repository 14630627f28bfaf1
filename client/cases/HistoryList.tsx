import { Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { type Identifier, useGetList, useTranslate } from 'react-admin'
import { useChoiceText } from '../common/choices.ts'
import { formatInstant } from '../common/dates.ts'
import { Became } from '../fields/Became.tsx'
import { FieldValue } from '../fields/FieldValue.tsx'
import { useFieldLabel } from '../fields/useFieldText.ts'
import { sameValue } from '../forms/sameValue.ts'

export interface AuditEvent {
  id: number
  at: string
  actor: string
  action: 'create' | 'update' | 'delete'
  resource: string
  record_id: number
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** The history of one record, newest first: who, when, and per field the old and the new value. Props: `resource`, `id`. */
export function HistoryList({ resource, id }: { resource: string; id: Identifier }) {
  const translate = useTranslate()
  const choice = useChoiceText()
  const [perPage, setPerPage] = useState(25)
  const { data, total, isPending, error } = useGetList<AuditEvent>('audit_events', {
    filter: { resource, record_id: id },
    sort: { field: 'id', order: 'DESC' },
    pagination: { page: 1, perPage },
  })
  if (isPending) return <Skeleton variant="rounded" height={160} />
  if (error || !data) return <Typography color="text.secondary">{error?.message}</Typography>
  if (data.length === 0) return <Typography color="text.secondary">{translate('app.history.empty')}</Typography>
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((event) => (
          <Box component="li" key={event.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Typography variant="body2" color="text.secondary">
              {formatInstant(event.at)} · {event.actor} · {choice('audit_action', event.action)}
            </Typography>
            <ChangeList event={event} />
          </Box>
        ))}
      </Box>
      {(total ?? 0) > data.length && <Button onClick={() => setPerPage(perPage + 50)}>{translate('app.history.more')}</Button>}
    </>
  )
}

const isNothing = (value: unknown) => value === false || (Array.isArray(value) && value.length === 0)

const hidden = new Set(['id', 'version', 'created_at', 'updated_at'])

/** The fields of an audit event with old and new value; of a creation only what was filled in. `inline` sets them one after another, for a table. */
export function ChangeList({ event, inline = false }: { event: AuditEvent; inline?: boolean }) {
  const label = useFieldLabel(event.resource)
  const shown = (field: string, value: unknown) => <FieldValue resource={event.resource} field={field} value={value} />
  const before = event.before ?? {}
  const after = event.after ?? {}
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !hidden.has(field) && !sameValue(before[field], after[field]) && !(event.action === 'create' && isNothing(after[field])),
  )
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        pl: 2.5,
        fontSize: 14,
        overflowWrap: 'anywhere',
        ...(inline && { pl: 0, listStyle: 'none', '& li': { display: 'inline' }, '& li + li::before': { content: '" · "' } }),
      }}
    >
      {fields.map((field) => (
        <li key={field}>
          {label(field)}:{' '}
          {event.action === 'update' ? (
            <>
              {shown(field, before[field])}
              <Became />
              {shown(field, after[field])}
            </>
          ) : (
            shown(field, after[field] ?? before[field])
          )}
        </li>
      ))}
    </Box>
  )
}
