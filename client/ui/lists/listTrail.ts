import type { SortPayload } from 'react-admin'

/** The list that somebody came from to a case: how it was asked for, and the page they were on. */
export interface ListTrail {
  filter: Record<string, unknown>
  sort: SortPayload
  page: number
  perPage: number
  total: number
  ids: number[]
}

const keyOf = (resource: string): string => `list.${resource}`

/** Keeps the page of a list for the cases that are opened from it, in this tab alone. */
export function keepTrail(resource: string, trail: ListTrail): void {
  sessionStorage.setItem(keyOf(resource), JSON.stringify(trail))
}

/** The page of the list that this tab was on last; null without one. */
export function readTrail(resource: string): ListTrail | null {
  const kept = sessionStorage.getItem(keyOf(resource))
  return kept === null ? null : (JSON.parse(kept) as ListTrail)
}
