/** Text that is markup already, and stands in a page as it is. Only `markup` makes it. */
class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type { Markup }

/** What may stand in a template: text and numbers, which are escaped; markup, which is not; nothing; several of these, one after the other. */
export type Part = string | number | Markup | null | undefined | false | readonly Part[]

/**
 * A template of HTML or XML in which everything that is put in is escaped, between tags and in attributes alike, but for what such a template made itself.
 * @returns the markup; `textOf` gives what a client gets
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, place) => string + written(parts[place])).join(''))
}

/** Parts with a sign between them: a list with commas, lines. */
export function joined(parts: readonly Part[], between: string): Part[] {
  return parts.flatMap((part, place) => (place === 0 ? [part] : [between, part]))
}

/** The text of a whole page or feed. */
export const textOf = ({ text }: Markup): string => text

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part))
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in HTML and XML. Characters that XML forbids are left out. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (mark) => marks[mark]!)
}
