/** Spaces of every width but the line breaks, which a reader cannot tell from an ordinary one. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** The same text with nothing but ordinary spaces. */
export function plainSpaces(text: string): string {
  return text.replace(spaces, ' ')
}

/** Text of nothing but spaces and signs that nobody sees. */
const blank = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/** Signs that nobody sees: controls, those of no width, those that turn the direction of a text, halves of a sign. Tabs and line breaks are seen. */
const unseen = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u

/** What joins pictures to one, or makes a sign a picture: seen in what they make. */
const pictures = /\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*|[0-9#*]\ufe0f?\u20e3/gu

/**
 * Text as it is kept: composed (NFC), with ordinary spaces, line breaks of one kind of sign, and none around it; nothing at all becomes null.
 * What is seen by nobody is not taken out, since nobody knows what it stood for: `unseenIn` finds it.
 */
export function writtenText(text: string): string | null {
  if (blank.test(text)) return null
  return plainSpaces(text.normalize('NFC'))
    .replace(/[\u2028\u2029\u0085\v\f]/g, '\n')
    .trim()
}

/** A sentence that names the first sign in a text that nobody sees, and where it stands; null where there is none. */
export function unseenIn(text: string): string | null {
  const at = text.replace(pictures, (picture) => '.'.repeat(picture.length)).search(unseen)
  if (at < 0) return null
  const code = text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')
  const before = text.slice(Math.max(0, at - 20), at).trim()
  const place = before ? `na “${before.split(/\s+/).at(-1)}”` : 'aan het begin'
  return `Hierin staat een teken dat niet te zien is (U+${code}), ${place}; haal het weg of typ de tekst opnieuw.`
}
