import { opened } from '../common/opened.ts'

/** The search over everything, from wherever a button or key asks for it. */
export const { open: openPalette, close: closePalette, useOpen: usePaletteOpen } = opened()
