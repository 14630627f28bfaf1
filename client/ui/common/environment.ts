import { useSyncExternalStore } from 'react'

let name: string | null = null
const listeners = new Set<() => void>()

/** Takes over the name of the environment that the server gives; null in production. */
export function setEnvironment(next: string | null): void {
  if (next === name) return
  name = next
  for (const listener of listeners) listener()
}

/** The name of the environment ("Demo"), or null in production. */
export function useEnvironment(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => name,
  )
}
