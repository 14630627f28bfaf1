import { useEffect, useRef } from 'react'
import { useListContext, useNotify, useRemoveFromStore, useResourceContext } from 'react-admin'
import { useNavigate } from 'react-router-dom'

/** A kept or bookmarked state of a list that the API no longer takes (a sort or a filter on a field that is gone) makes way for the list as it begins; the reader is told. */
export function useDefaultsWhenRefused(): void {
  const resource = useResourceContext()
  const { error } = useListContext()
  const remove = useRemoveFromStore()
  const navigate = useNavigate()
  const notify = useNotify()
  const refused = (error as { status?: number } | null)?.status === 400
  const tried = useRef(false)
  useEffect(() => {
    if (!refused) tried.current = false
    if (!refused || tried.current) return
    tried.current = true
    remove(`${resource}.listParams`)
    navigate({ search: '' }, { replace: true })
    notify('app.list_reset', { type: 'info' })
  }, [refused, resource, remove, navigate, notify])
}
