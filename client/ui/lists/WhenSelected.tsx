import { type ReactNode, Suspense } from 'react'
import { useListContext } from 'react-admin'

/** What can be done with selected rows: drawn, and where it is lazy fetched, only once there are some. react-admin draws its bar always, folded. */
export function WhenSelected({ children }: { children: ReactNode }) {
  const { selectedIds } = useListContext()
  return selectedIds.length > 0 ? <Suspense fallback={null}>{children}</Suspense> : null
}
