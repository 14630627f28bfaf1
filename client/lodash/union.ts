/** What is in any of the arrays, once each. */
export default function union(...all: unknown[]): unknown[] {
  return [...new Set(all.filter(Array.isArray).flat())]
}
