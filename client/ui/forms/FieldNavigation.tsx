import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react'

interface Section {
  fields: readonly string[]
  edit: () => void
}

interface Navigation {
  goTo: (field: string) => void
  register: (section: Section) => () => void
}

const NavigationContext = createContext<Navigation | null>(null)

/** Puts the focus on a field's input (or the element marked `data-field`) inside the page, or a part of it; false when it is not there (yet). */
export function focusField(field: string, within: ParentNode | null = document): boolean {
  const name = field.replace(/["\\]/g, '\\$&')
  const target = within?.querySelector<HTMLElement>(`[name="${name}"]:not([type="hidden"]), [data-field="${name}"]`)
  if (!target) return false
  target.scrollIntoView?.({ block: 'center' })
  const inner = target.matches('input, textarea, select, button, a, [tabindex]')
    ? target
    : (target.querySelector<HTMLElement>('input, textarea, select, button, [tabindex], [role="combobox"]') ?? target)
  inner.focus({ preventScroll: true })
  return true
}

interface FieldNavigationProps {
  /** The tab in which a field stands; undefined when it stands outside the tabs. */
  tabOf?: (field: string) => string | undefined
  onTab?: (tab: string) => void
  children: ReactNode
}

/**
 * Lets a refusal's link reach its field anywhere on a case page: opens the tab (`tabOf`, `onTab`), puts the SectionForm that holds it in edit, and focuses the input.
 * Wrap the page's content in it; `useGoToField()` gives the function.
 */
export function FieldNavigation({ tabOf, onTab, children }: FieldNavigationProps) {
  const sections = useRef(new Set<Section>())
  const pending = useRef<string | null>(null)
  const latest = useRef({ tabOf, onTab })
  latest.current = { tabOf, onTab }
  const settle = useCallback((field: string) => {
    pending.current = field
    for (const section of sections.current) if (section.fields.includes(field)) section.edit()
    let tries = 0
    const attempt = () => {
      if (pending.current !== field) return
      if (focusField(field) || tries++ > 20) pending.current = null
      else setTimeout(attempt, 50)
    }
    setTimeout(attempt, 30)
  }, [])
  const navigation = useMemo<Navigation>(
    () => ({
      goTo: (field) => {
        const tab = latest.current.tabOf?.(field)
        if (tab !== undefined) latest.current.onTab?.(tab)
        settle(field)
      },
      register: (section) => {
        sections.current.add(section)
        if (pending.current && section.fields.includes(pending.current)) section.edit()
        return () => sections.current.delete(section)
      },
    }),
    [settle],
  )
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>
}

/** A function that brings the user to a field; without FieldNavigation around it, it focuses the field when it is on the page. */
export function useGoToField(): (field: string) => void {
  const navigation = useContext(NavigationContext)
  return navigation?.goTo ?? ((field) => void focusField(field))
}

/** Makes a section known to the links of refusals: `edit` is called when one of its `fields` is asked for. */
export function useFieldSection(fields: readonly string[], edit: () => void): void {
  const navigation = useContext(NavigationContext)
  const latest = useRef(edit)
  latest.current = edit
  const key = fields.join()
  useEffect(() => navigation?.register({ fields: key.split(','), edit: () => latest.current() }), [navigation, key])
}
