import { readPasted } from '../../../ui/grid/readPasted.ts'
import { cleaned } from '../../../ui/typed/cleaned.ts'
import { readTyped } from '../../../ui/typed/readTyped.ts'

/** What a line of a pasted table says which contract it is about. */
export interface ContractKey {
  reference?: string
  agb_code?: string
  /** The code was written without its leading zero, as spreadsheets do. */
  restored?: boolean
}

export interface PastedFigure {
  /** Its number in what was pasted, from 1. */
  line: number
  key: ContractKey | null
  /** What stands where the contract is named, as it was pasted. */
  named: string
  /** Cents; what cannot be read is left as it was pasted. */
  amount: number | string
}

export interface PastedFigures {
  /** Whether the first line is a head, which is left out. */
  head: boolean
  figures: PastedFigure[]
}

/** Reads the name of a contract: its reference ("OVK-2027-00042", "2027-42"), or an AGB code of eight figures, or of seven where the first is a lost zero. */
export function contractKey(text: string): ContractKey | null {
  const plain = cleaned(text).replace(/^'/, '')
  const reference = /^(?:ovk)?[ -]*(\d{4})-(\d{1,5})$/i.exec(plain)
  if (reference) return { reference: `OVK-${reference[1]}-${(reference[2] as string).padStart(5, '0')}` }
  const code = plain.replace(/^agb(?:-code)?[ :]*/i, '').replace(/[ .-]/g, '')
  if (/^\d{8}$/.test(code)) return { agb_code: code }
  if (/^\d{7}$/.test(code)) return { agb_code: `0${code}`, restored: true }
  return null
}

/** Cells of a line that has no separator but spaces: the contract first, the amount after it. */
function cellsOf(row: string[]): string[] {
  const [only = ''] = row
  const apart = row.length === 1 ? /^(\S+)\s+(.+)$/.exec(only) : null
  return apart && contractKey(apart[1] as string) ? [apart[1] as string, apart[2] as string] : row
}

/** Reads two columns, the contract and the amount claimed; what stands between them is passed over. Null where no line names a contract: then it is one column of amounts. */
export function pastedFigures(text: string): PastedFigures | null {
  const rows = readPasted(text).map(cellsOf)
  const column = [0, 1, 2].find((index) => rows.some((row) => row.length > index + 1 && contractKey(row[index] ?? '')))
  if (column === undefined) return null
  const figures = rows.map((row, index): PastedFigure => {
    const named = row[column] ?? ''
    const typed = row.slice(column + 1).findLast((cell) => cell !== '') ?? ''
    return { line: index + 1, key: contractKey(named), named, amount: amountOf(typed) }
  })
  const head = figures.length > 1 && figures[0]?.key === null && typeof figures[0].amount === 'string'
  return { head, figures: head ? figures.slice(1) : figures }
}

/** One column of amounts, as they stand. A head above them is left out. */
export function pastedColumn(text: string): (number | string)[] {
  const amounts = readPasted(text).map((row) => amountOf(row[0] ?? ''))
  return amounts.length > 1 && typeof amounts[0] === 'string' && !/\d/.test(amounts[0]) ? amounts.slice(1) : amounts
}

function amountOf(typed: string): number | string {
  const { value } = readTyped('euro', typed)
  return typeof value === 'number' ? value : typed
}
