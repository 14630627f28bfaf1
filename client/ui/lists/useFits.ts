import { type RefObject, useEffect, useState } from 'react'

/** Whether the table inside an element is no wider than it; kept up to date while either is resized. */
export function useFits(ref: RefObject<HTMLElement | null>): boolean {
  const [fits, setFits] = useState(true)
  useEffect(() => {
    const frame = ref.current
    if (!frame || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => setFits((frame.querySelector('table')?.scrollWidth ?? 0) <= frame.clientWidth + 1)
    const sizes = new ResizeObserver(measure)
    /** The table comes once its rows are known. */
    const watchTable = () => {
      const table = frame.querySelector('table')
      if (table) sizes.observe(table)
      measure()
    }
    const content = new MutationObserver(watchTable)
    sizes.observe(frame)
    content.observe(frame, { childList: true, subtree: true })
    watchTable()
    return () => {
      sizes.disconnect()
      content.disconnect()
    }
  }, [ref])
  return fits
}
