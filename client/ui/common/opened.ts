import { useSyncExternalStore } from 'react'

/** Something that lies over every page and is opened from several places: `open`, `close`, and whether it is. */
export function opened(): { open: () => void; close: () => void; useOpen: () => boolean } {
  let isOpen = false
  const listeners = new Set<() => void>()
  const become = (next: boolean): void => {
    isOpen = next
    for (const listener of listeners) listener()
  }
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { open: () => become(true), close: () => become(false), useOpen: () => useSyncExternalStore(listen, () => isOpen) }
}
