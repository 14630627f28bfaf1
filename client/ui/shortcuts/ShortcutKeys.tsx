import { Suspense, useEffect } from 'react'
import { useStore } from 'react-admin'
import { lazily } from '../common/lazily.ts'
import { openPalette } from '../search/paletteState.ts'
import { runShortcut, type ShortcutAction, SINGLE_KEYS } from './shortcuts.ts'
import { openShortcuts, useShortcutsOpen } from './shortcutsState.ts'

const ShortcutsDialog = lazily(() => import('./ShortcutsDialog.tsx'), 'ShortcutsDialog')

const actions: Readonly<Record<string, ShortcutAction>> = { n: 'create', e: 'edit', j: 'next', k: 'previous' }
/** Where a key is text, or chooses by its first letter. */
const typing = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"]'

const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest(typing) !== null
/** The menu at the left of every page is one too, but lies over nothing. */
const over = '[role="dialog"], [role="alertdialog"], .MuiPopover-root [role="menu"]'
const isOverlaid = (): boolean => document.querySelector(over) !== null

/** Listens to the keys that work on every page. Single keys never while somebody types or something lies over the page, and not at all where they are switched off. */
export function ShortcutKeys() {
  const [single] = useStore(SINGLE_KEYS, true)
  const open = useShortcutsOpen()
  useEffect(() => {
    const onWithCtrl = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key === 'k' && !event.shiftKey) openPalette()
      else if (!(key === 's' && runShortcut('save'))) return
      event.preventDefault()
    }
    const onSingle = (event: KeyboardEvent) => {
      if (!single || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || isTyping(event) || isOverlaid()) return
      const action = event.shiftKey ? undefined : actions[event.key.toLowerCase()]
      if (event.key === '/') openPalette()
      else if (event.key === '?') openShortcuts()
      else if (!(action && runShortcut(action))) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', onWithCtrl)
    // Before the menu at the left, which would go to the entry that begins with the letter.
    document.addEventListener('keydown', onSingle, true)
    return () => {
      document.removeEventListener('keydown', onWithCtrl)
      document.removeEventListener('keydown', onSingle, true)
    }
  }, [single])
  if (!open) return null
  return (
    <Suspense fallback={null}>
      <ShortcutsDialog />
    </Suspense>
  )
}
