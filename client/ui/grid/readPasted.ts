/** What was copied from a spreadsheet or a list, as its rows of cells: tabs between them, or else semicolons; quotes around what holds such a sign. Rows without a word are left out. */
export function readPasted(text: string): string[][] {
  const separator = text.includes('\t') ? '\t' : ';'
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.replaceAll('\u00a0', ' ').trim())
    cell = ''
    quoted = false
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (sign === '\n' || sign === '\r') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows.filter((row) => row.some((one) => one !== ''))
}

/** Whether a text fills more than the one cell that it is pasted on. */
export const isTable = (text: string): boolean => /[\t\n\r]/.test(text.trim())
