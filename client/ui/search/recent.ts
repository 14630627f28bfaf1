import { useCallback } from 'react'
import { useStore } from 'react-admin'

/** A page that was opened lately. */
export interface Recent {
  to: string
  name: string
  /** What it is: the name of a resource. */
  resource: string
  note?: string
}

const MAX_KEPT = 8
const KEY = 'finding.recent'

/** The cases opened last, the latest first, and how one is added. They are the browser's alone, and go when one logs out. */
export function useRecent(): [readonly Recent[], (opened: Recent) => void] {
  const [recent, setRecent] = useStore<Recent[]>(KEY, [])
  const add = useCallback(
    (opened: Recent) =>
      setRecent((known: Recent[]) => {
        const same = known.find(({ to }) => to === opened.to)
        return [{ ...same, ...opened }, ...known.filter(({ to }) => to !== opened.to)].slice(0, MAX_KEPT)
      }),
    [setRecent],
  )
  return [recent, add]
}
