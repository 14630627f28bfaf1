import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

const focusable = ':is(button, a[href], input, select, textarea, [tabindex="0"]):not(:disabled, [type="hidden"], [aria-hidden="true"])'

interface FocusKept<E extends HTMLElement> {
  ref: RefObject<E | null>
  tabIndex: -1
  onFocus: (event: FocusEvent) => void
}

/**
 * Props for an element whose buttons come and go by what they do: when the one with the focus is gone, the focus goes to `next` (a selector) or else to what took its place, not to the top of the page.
 * Call it in the component that draws the buttons.
 */
export function useFocusKept<E extends HTMLElement>(next?: string): FocusKept<E> {
  const ref = useRef<E>(null)
  const last = useRef<{ element: Element; place: number }>(undefined)
  const inside = () => [...(ref.current?.querySelectorAll<HTMLElement>(focusable) ?? [])]
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return
    const left = inside()
    const heir = left.find((each) => next && each.matches(next)) ?? left[Math.min(last.current.place, left.length - 1)] ?? ref.current
    heir?.focus({ preventScroll: true })
  })
  const onFocus = ({ target }: FocusEvent) => {
    const place = inside().indexOf(target as HTMLElement)
    if (place >= 0) last.current = { element: target, place }
  }
  return { ref, tabIndex: -1, onFocus }
}
