/** How many years the year of a file's code may lie from what the file is about; one further back may be of birth. */
const nearYears = 5
const oldestYear = 1900
const code = /(?<!\d)(20\d\d)[-/._ ]?\d{3,7}(?!\d)/g

/**
 * A text without the file codes in it that are a year and a serial of three to seven digits, as in ELV-2026-010203, 2026-000417 and ELV20260042:
 * after a year near `about` the digits of a serial tell nothing, whatever date they look like.
 * @param about the calendar year that the file is about
 */
export function withoutFileCodes(text: string, about: number): string {
  return text.replace(code, (found, year) => (isNear(Number(year), about) ? ' x ' : found))
}

/** Whether groups of digits are such a code by themselves. Nine digits in a row are none: a citizen service number may begin like a year. */
export function isFileCode(groups: readonly string[], about: number): boolean {
  const [year = '', serial = ''] = groups.length === 1 ? [groups[0]!.slice(0, 4), groups[0]!.slice(4)] : groups
  if (groups.length > 2 || (groups.length === 1 && groups[0]!.length === 9)) return false
  return /^20\d\d$/.test(year) && /^\d{3,7}$/.test(serial) && isNear(Number(year), about)
}

/** Whether a group of digits holds a year in which an insured person may have been born: 1938, and with its month 031938 or 193803. */
export function holdsBirthYear(group: string, about: number): boolean {
  const found = /^(?:0[1-9]|1[0-2])?(\d{4})$/.exec(group) ?? /^(\d{4})(?:0[1-9]|1[0-2])$/.exec(group)
  return found !== null && Number(found[1]) >= oldestYear && Number(found[1]) < about - nearYears
}

function isNear(year: number, about: number): boolean {
  return Math.abs(year - about) <= nearYears
}
