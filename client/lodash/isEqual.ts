/** Whether two values are the same by what is in them: arrays, plain objects, dates, maps and sets; anything else by itself. */
export default function isEqual(one: unknown, other: unknown): boolean {
  return same(one, other, new Map())
}

/** `open` holds the pairs that are being compared, so that what refers to itself comes to an end. */
function same(one: unknown, other: unknown, open: Map<unknown, unknown>): boolean {
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return true
  if (!isObject(one) || !isObject(other) || !ofOneKind(one, other)) return false
  if (open.get(one) === other) return true
  open.set(one, other)
  const inside = contentsOf(one)
  const otherInside = contentsOf(other)
  const equal =
    inside !== undefined &&
    otherInside !== undefined &&
    inside.size === otherInside.size &&
    [...inside].every(([key, value]) => otherInside.has(key) && same(value, otherInside.get(key), open))
  open.delete(one)
  return equal
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether both are of one class; an object without any (the query of an address) counts as a plain one. */
function ofOneKind(one: object, other: object): boolean {
  const [kind, otherKind] = [one, other].map((each) => (Object.getPrototypeOf(each) ?? Object.prototype).constructor)
  return kind === otherKind
}

/** What an object consists of; nothing for those that are only equal to themselves. */
function contentsOf(value: object): Map<unknown, unknown> | undefined {
  if (value instanceof Date) return new Map([['time', value.getTime()]])
  if (value instanceof Map) return value
  if (value instanceof Set) return new Map([...value].map((each) => [each, true]))
  if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) return undefined
  return new Map(Object.entries(value))
}
