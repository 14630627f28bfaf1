import { createContext, type RefObject, useContext, useEffect } from 'react'

/** Holds the cancel function of the form inside a panel, so that closing the panel asks before typed text is thrown away. */
export const CloseGuard = createContext<RefObject<(() => void) | null> | null>(null)

/** Makes the panel around a form close through the form's own `cancel`. */
export function useCloseGuard(cancel: (() => void) | undefined): void {
  const guard = useContext(CloseGuard)
  useEffect(() => {
    if (!guard || !cancel) return
    guard.current = cancel
    return () => {
      guard.current = null
    }
  }, [guard, cancel])
}
