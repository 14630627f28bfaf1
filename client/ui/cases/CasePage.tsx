import { Box, Skeleton } from '@mui/material'
import type { ReactNode } from 'react'
import { ShowBase, useShowContext } from 'react-admin'
import { FailedPage } from '../pages/FailedPage.tsx'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'

/** The frame of a case page: fetches the record, keeps the layout while it loads, and says what happened when it cannot. Children find the record in context. */
export function CasePage({ children }: { children: ReactNode }) {
  return (
    <ShowBase redirectOnError={false}>
      <CaseBody>{children}</CaseBody>
    </ShowBase>
  )
}

function CaseBody({ children }: { children: ReactNode }) {
  const { record, error, refetch } = useShowContext()
  if (error && !record) return (error as { status?: number }).status === 404 ? <NotFoundPage /> : <FailedPage resetErrorBoundary={() => void refetch()} />
  if (!record)
    return (
      <Box sx={{ py: 2 }} aria-busy>
        <Skeleton width={240} />
        <Skeleton width={420} height={40} />
        <Skeleton variant="rounded" height={120} sx={{ my: 2 }} />
        <Skeleton variant="rounded" height={320} />
      </Box>
    )
  return <Box sx={{ py: 2, minWidth: 0 }}>{children}</Box>
}
