const AGB_DIGITS = 8
/** As few digits of a code as a spreadsheet leaves where it takes the zeros before it for nothing: no AGB code begins with three of them. */
const FEWEST_DIGITS = 6

/** As many codes as one address can carry to a list. */
export const MAX_CODES = 400

const isCode = (text: string): boolean => /^\d+$/.test(text) && text.length >= FEWEST_DIGITS && text.length <= AGB_DIGITS

/**
 * The AGB codes of a column pasted from a spreadsheet, each once and with the zeros that it lost; null where what was typed is no such column.
 * A code may be written in groups (06-012 345) where each stands on a line of its own.
 */
export function pastedCodes(term: string): string[] | null {
  const lines = term.split(/[\r\n\t;,]+/).map((line) => line.replace(/[ .\-–'"]/g, ''))
  const words = term.split(/[\s;,'"]+/)
  for (const parts of [lines, words]) {
    const written = parts.filter((part) => /\d/.test(part))
    if (written.length > 1 && written.every(isCode)) return [...new Set(written.map((code) => code.padStart(AGB_DIGITS, '0')))]
  }
  return null
}
