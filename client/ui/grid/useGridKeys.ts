import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'

export interface GridPaste {
  text: string
  /** The cell that it was pasted on. */
  column: string
  row: string
}

interface GridKeys {
  /** Takes what was pasted; false leaves it to the box. */
  onPaste?: (paste: GridPaste) => boolean
  onSave?: () => void
}

const cells = 'input[data-cell]'

/** The keys of a table of boxes: Enter and the arrows go up and down its column, Ctrl+S saves; and what is pasted on a cell. Spread on the element around the table. */
export function useGridKeys({ onPaste, onSave }: GridKeys) {
  const ref = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault()
      onSave?.()
      return
    }
    const cell = (event.target as Element).closest<HTMLInputElement>(cells)
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)
    const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)
    if (!cell || (!down && !up)) return
    event.preventDefault()
    const column = [...(ref.current?.querySelectorAll<HTMLInputElement>(`input[data-cell="${cell.dataset.cell}"]`) ?? [])]
    column[column.indexOf(cell) + (down ? 1 : -1)]?.focus()
  }
  const onPasteCapture = (event: ClipboardEvent) => {
    const { cell, row } = (event.target as Element).closest<HTMLInputElement>(cells)?.dataset ?? {}
    if (cell === undefined || row === undefined) return
    if (onPaste?.({ text: event.clipboardData.getData('text/plain'), column: cell, row })) event.preventDefault()
  }
  return { ref, onKeyDown, onPasteCapture }
}
