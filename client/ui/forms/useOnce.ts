import { useCallback, useRef } from 'react'
import { newKey } from './newKey.ts'

interface Attempt {
  content: string
  key: string
  underWay: Promise<unknown> | null
}

/**
 * Runs a save once: the same again while it is under way gets the same answer, and after a failure (a lost answer, a session that ended) it goes with the key
 * of the first try, so that the server makes nothing twice. Other content gets a key of its own.
 */
export function useOnce(): <T>(content: unknown, save: (key: string) => Promise<T>) => Promise<T> {
  const last = useRef<Attempt | null>(null)
  return useCallback(<T>(of: unknown, save: (key: string) => Promise<T>): Promise<T> => {
    const content = JSON.stringify(of)
    const same = last.current?.content === content ? last.current : null
    if (same?.underWay) return same.underWay as Promise<T>
    const attempt: Attempt = { content, key: same?.key ?? newKey(), underWay: null }
    last.current = attempt
    const saving = save(attempt.key).then(
      (saved) => {
        if (last.current === attempt) last.current = null
        return saved
      },
      (error) => {
        attempt.underWay = null
        throw error
      },
    )
    attempt.underWay = saving
    return saving
  }, [])
}
