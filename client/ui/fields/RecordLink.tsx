import { Link } from '@mui/material'
import type { ReactNode } from 'react'
import { useCreatePath, useRecordContext, useResourceContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'

interface RecordLinkProps {
  /** The field whose value is the link's text; or children. */
  source?: string
  resource?: string
  id?: string | number | null
  type?: 'show' | 'edit'
  /** Another address. */
  to?: string
  children?: ReactNode
}

/** A real link to a record's page: the first column of every list. Props: `source` or children; `resource` and `id` for another record than the one in context; `type` (show). */
export function RecordLink({ source, resource: given, id, type = 'show', to, children }: RecordLinkProps) {
  const record = useRecordContext()
  const resource = useResourceContext({ resource: given })
  const createPath = useCreatePath()
  const target = id === undefined ? record?.id : id
  const words = children ?? (source ? record?.[source] : undefined) ?? target
  if (target === null || target === undefined) return <span>{words ?? '–'}</span>
  return (
    <Link
      component={RouterLink}
      to={to ?? createPath({ resource, id: target, type })}
      underline="hover"
      sx={{ fontWeight: 500, overflowWrap: 'break-word' }}
      onClick={(event) => event.stopPropagation()}
    >
      {words}
    </Link>
  )
}
