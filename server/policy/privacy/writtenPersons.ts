const abbreviated = '(?:mw|mevr|mej|dhr|mr|mrs|fam|wed)(?!\\p{L})[\\s.:("\']*'
const whole = '(?:mevrouw|mejuffrouw|meneer|mijnheer|heer|familie|echtpaar|weduwe)[\\s("\']+'
const titled = new RegExp(`(?<!\\p{L})(?:${abbreviated}|${whole})`, 'giu')
// An apostrophe belongs to what separates the particles, and only before the first of them to the particle: no text can be read in two ways.
const named =
  /^(?:[’‘][st][\s’'‘]+)?(?:(?:van|de|den|der|het|ter|ten|te|(?:op|in)(?=\s+(?:de|den|[’‘']?t)\s)|el|al|la|le|von|du|bin|ben|[dlst])[\s’'‘]+)*\p{Lu}/u

const birth = /(?<!\p{L})(?:geb\.|(?:geboren|geboorte(?:jaar|dag|maand|plaats|dat(?:um)?)?|geb(?:dat(?:um)?)?(?=[^\p{L}\d]*\d))(?!\p{L}))/iu

const adult = '(?:1[89]|[2-9]\\d|1[01]\\d)'
const age = new RegExp(
  [
    `(?<![\\d.,])${adult}[\\s\\p{Pd}]*(?:jaar|jaren|jr|jarig(?:en?)?)(?!\\p{L})`,
    '(?<![\\d.,])\\d{1,3}[\\s\\p{Pd}]*(?:jaar|jaren|jr\\.?)\\s+(?:oud|jong)(?!\\p{L})',
    '(?<!\\p{L})leeftijd(?!\\p{L})[^\\d.]{0,15}\\d{1,3}(?!\\d)',
  ].join('|'),
  'iu',
)

/** The regular expressions of this file, each of which takes steps in proportion to its text. */
export const personForms: readonly RegExp[] = [titled, named, birth, age]

/** Whether somebody is addressed by a name: a title, and a word with a capital or initials behind it, after particles such as "van der" or not. */
export function holdsTitledName(prose: string): boolean {
  return [...prose.matchAll(titled)].some(({ 0: title, index }) => named.test(prose.slice(index + title.length)))
}

/** Whether a birth is spoken of: geboren, geboortejaar, geb. */
export function speaksOfBirth(prose: string): boolean {
  return birth.test(prose)
}

/** Whether an age stands there: 88 jaar, 88-jarige. Below eighteen it is how long something takes, unless it says "oud". */
export function holdsAge(prose: string): boolean {
  return age.test(prose)
}
