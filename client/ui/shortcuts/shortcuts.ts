import { useEffect, useRef } from 'react'

/** Where it is kept whether single keys do anything. */
export const SINGLE_KEYS = 'single_keys'

/** What a page can do at a key. */
export type ShortcutAction = 'save' | 'create' | 'edit' | 'next' | 'previous'

const offered = new Map<ShortcutAction, (() => void)[]>()

/** Offers what `run` does at the key of an action, for as long as the component is shown; undefined offers nothing. */
export function useShortcut(action: ShortcutAction, run: (() => void) | undefined): void {
  const latest = useRef(run)
  latest.current = run
  const isOffered = run !== undefined
  useEffect(() => {
    if (!isOffered) return undefined
    const own = () => latest.current?.()
    offered.set(action, [...(offered.get(action) ?? []), own])
    return () => {
      offered.set(
        action,
        (offered.get(action) ?? []).filter((one) => one !== own),
      )
    }
  }, [action, isOffered])
}

/** Does what is offered at an action: of several parts that can be edited the first of the page, else what was opened last. @returns whether there was anything */
export function runShortcut(action: ShortcutAction): boolean {
  const runs = offered.get(action) ?? []
  const run = action === 'edit' ? runs[0] : runs.at(-1)
  run?.()
  return run !== undefined
}
