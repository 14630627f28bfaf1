/** Signs that cannot be seen: zero-width ones, soft hyphens, marks of direction. */
const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const apostrophes = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4`\u2032\uff07]/g

/** A text as it was meant: what spreadsheets, letters and web pages put between and around the figures made plain. */
export function cleaned(text: string): string {
  return text.replace(unseen, '').replace(spaces, ' ').replace(dashes, '-').replace(apostrophes, "'").trim()
}
