import { useRef } from 'react'

/** Keys for the rows of a list input that go with their rows: taking one away leaves the boxes of the others as they are. */
export function useRowKeys(length: number): { keys: readonly number[]; removed: (index: number) => void } {
  const kept = useRef<{ keys: number[]; next: number }>({ keys: [], next: 0 })
  while (kept.current.keys.length < length) kept.current.keys.push(kept.current.next++)
  kept.current.keys.length = length
  return { keys: kept.current.keys, removed: (index) => kept.current.keys.splice(index, 1) }
}
