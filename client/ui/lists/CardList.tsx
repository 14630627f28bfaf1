import { Box, Skeleton } from '@mui/material'
import type { ReactNode } from 'react'
import { ListNoResults, type RaRecord, RecordContextProvider, useListContext } from 'react-admin'
import { RecordLink } from '../fields/RecordLink.tsx'

export interface CardContent {
  title: ReactNode
  /** Right of the title: a status chip. */
  mark?: ReactNode
  /** Lines under the title; empty ones are left out. */
  lines?: ReactNode[]
  /** Another address than the record's page; false for no link. */
  to?: string | false
}

export interface CardListProps {
  card: (record: RaRecord) => CardContent
}

/** The records of a list as cards, for narrow screens. Props: `card(record)` gives title, mark and lines of one. */
export function CardList({ card }: CardListProps) {
  const { data, isPending } = useListContext()
  if (isPending) return <Skeleton variant="rectangular" height={320} />
  if (!data || data.length === 0) return <ListNoResults />
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((record) => {
        const { title, mark, lines = [], to } = card(record)
        return (
          <RecordContextProvider key={record.id} value={record}>
            <Box component="li" sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
              <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'flex-start', flexWrap: 'wrap' }}>
                {to === false ? <strong>{title}</strong> : <RecordLink to={to}>{title}</RecordLink>}
                {mark}
              </Box>
              {lines.filter(Boolean).map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one card never change place
                <Box key={index} sx={{ fontSize: 14, color: 'text.secondary', overflowWrap: 'anywhere' }}>
                  {line}
                </Box>
              ))}
            </Box>
          </RecordContextProvider>
        )
      })}
    </Box>
  )
}
