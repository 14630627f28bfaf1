import { badRequest } from './errors.ts'

/** Nobody knows which one is meant of a parameter that stands in an address twice. @throws a 400 that names it */
export function sayOnce(query: Record<string, unknown>): void {
  const [twice] = Object.entries(query).find(([, value]) => Array.isArray(value)) ?? []
  if (twice !== undefined) throw badRequest(`De parameter ${twice.slice(0, 40)} staat meer dan eens in het adres.`)
}
