/** Brings an element into view and puts the focus on it; does nothing without one. */
export function pointAt(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'center' })
  element?.focus({ preventScroll: true })
}
