import { useEffect } from 'react'
import { useListContext } from 'react-admin'
import { keepTrail } from './listTrail.ts'

/** Keeps where in the list one is, so that the next case can be opened from a case. */
export function KeepTrail() {
  const { resource, data, total, filterValues, sort, page, perPage, isPlaceholderData } = useListContext()
  useEffect(() => {
    if (!data || total === undefined || isPlaceholderData) return
    keepTrail(resource, { filter: filterValues, sort, page, perPage, total, ids: data.map(({ id }) => Number(id)) })
  }, [resource, data, total, filterValues, sort, page, perPage, isPlaceholderData])
  return null
}
