/** The named properties of an object, those that it has. */
export default function pick(from: object | null | undefined, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => from && key in from).map((key) => [key, (from as Record<string, unknown>)[key]]))
}
