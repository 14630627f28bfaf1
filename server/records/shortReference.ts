const REFERENCE_DIGITS = 5
/** A year and a number, as people call a reference to each other: 2027-21. Not those of somebody else's reference, such as ZGV-2025-7781. */
const short = /(?<![\p{L}\d]|(?<!\b(?:OVK|OHV|VRG|WKS|INI|COF|VLG))-)(20\d\d)[-–/](\d{1,4})(?!\d)/iu
const inFull = (_all: string, year: string, number: string): string => `${year}-${number.padStart(REFERENCE_DIGITS, '0')}`

/** A search term with a shortened reference written in full: "2027-21" is number 00021 of 2027. One that begins with a zero may still be being typed, and stays. */
export function fullReference(term: string): string {
  return term.replace(short, (all: string, year: string, number: string) => (number.startsWith('0') ? all : inFull(all, year, number)))
}

/** How a term can be read where it shortens a reference, the likelier reading first: also "2027-0021", and a bare number, that of any year. */
export function readings(term: string): string[] {
  const full = /^\d{1,4}$/.test(term) ? term.padStart(REFERENCE_DIGITS, '0') : term.replace(short, inFull)
  return [...new Set([full, term])]
}
