import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

type Next = (at: number) => boolean

/**
 * How many steps a backtracking engine takes to find every match of a regular expression in a text: one for each sign that is compared, and one for
 * each place at which a match is tried. It knows what the recognisers of personal data use, and looks back over one sign.
 * @throws on syntax that it does not know
 */
export function stepsOf(form: RegExp, text: string): number {
  const { pattern } = parseRegExpLiteral(form)
  const oneSign = signTest(form.flags.replace(/[gy]/g, ''))
  let steps = 0

  const sequence = (elements: readonly AST.Element[], at: number, next: Next): boolean => {
    const [first, ...rest] = elements
    return first === undefined ? next(at) : match(first, at, (after) => sequence(rest, after, next))
  }
  const anyOf = (alternatives: readonly AST.Alternative[], at: number, next: Next): boolean => alternatives.some(({ elements }) => sequence(elements, at, next))

  function match(node: AST.Element, at: number, next: Next): boolean {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return anyOf(node.alternatives, at, next)
      case 'Quantifier':
        return repeated(node, at, next, 0)
      case 'Assertion':
        return asserts(node, at) && next(at)
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        steps += 1
        return at < text.length && oneSign(node.raw, text[at]!) && next(at + 1)
      default:
        throw new Error(`unknown: ${node.type}`)
    }
  }

  function repeated(node: AST.Quantifier, at: number, next: Next, times: number): boolean {
    const more = times < node.max && match(node.element, at, (after) => after > at && repeated(node, after, next, times + 1))
    return more || (times >= node.min && next(at))
  }

  function asserts(node: AST.Assertion, at: number): boolean {
    if (!('alternatives' in node) && node.kind !== 'word') return at === (node.kind === 'start' ? 0 : text.length)
    if (node.kind === 'word') return (at > 0 && oneSign('\\w', text[at - 1]!)) !== (at < text.length && oneSign('\\w', text[at]!))
    const from = node.kind === 'lookbehind' ? at - 1 : at
    const found = from >= 0 && anyOf(node.alternatives, from, (after) => node.kind === 'lookahead' || after === at)
    return found !== node.negate
  }

  const anchored = form.source.startsWith('^')
  for (let from = 0; from <= (anchored ? 0 : text.length); ) {
    steps += 1
    let end = from
    const found = anyOf(pattern.alternatives, from, (after) => {
      end = after
      return true
    })
    from = found && end > from ? end : from + 1
  }
  return steps
}

/** Whether a sign is one that a character, set or class stands for; each answer is found once. */
function signTest(flags: string): (raw: string, sign: string) => boolean {
  const known = new Map<string, boolean>()
  return (raw, sign) => {
    const key = `${raw}\n${sign}`
    const answer = known.get(key) ?? new RegExp(`^(?:${raw})$`, flags).test(sign)
    known.set(key, answer)
    return answer
  }
}
