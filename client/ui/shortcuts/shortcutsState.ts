import { opened } from '../common/opened.ts'

/** The overview of the keys, from the menu of the account or a key. */
export const { open: openShortcuts, close: closeShortcuts, useOpen: useShortcutsOpen } = opened()
