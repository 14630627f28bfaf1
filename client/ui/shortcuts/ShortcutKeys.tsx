import { Suspense, useEffect } from 'react'
import { useStore } from 'react-admin'
import { lazily } from '../common/lazily.ts'
import { openPalette } from '../search/paletteState.ts'
import { runShortcut, type ShortcutAction, SINGLE_KEYS } from './shortcuts.ts'
import { openShortcuts, useShortcutsOpen } from './shortcutsState.ts'

const ShortcutsDialog = lazily(() => import('./ShortcutsDialog.tsx'), 'ShortcutsDialog')

const actions: Readonly<Record<string, ShortcutAction>> = { n: 'create', e: 'edit', j: 'next', k: 'previous' }
/** Where a key is text, or chooses by its first letter. */
const typing = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="menu"], [role="listbox"]'

const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest(typing) !== null
/** The menu at the left of every page is one too, but lies over nothing. */
const over = '[role="dialog"], [role="alertdialog"], .MuiPopover-root [role="menu"]'
const isOverlaid = (): boolean => document.querySelector(over) !== null

/** Listens to the keys that work on every page. Single keys never while somebody types or something lies over the page, and not at all where they are switched off. */
export function ShortcutKeys() {
  const [single] = useStore(SINGLE_KEYS, true)
  const open = useShortcutsOpen()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      const key = event.key.toLowerCase()
      if (event.ctrlKey || event.metaKey) {
        if (key === 'k' && !event.shiftKey) openPalette()
        else if (!(key === 's' && runShortcut('save'))) return
        event.preventDefault()
        return
      }
      if (!single || isTyping(event) || isOverlaid()) return
      const action = event.shiftKey ? undefined : actions[key]
      if (key === '/') openPalette()
      else if (key === '?') openShortcuts()
      else if (!(action && runShortcut(action))) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [single])
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <ShortcutsDialog />
    </Suspense>
  )
}
