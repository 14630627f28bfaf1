import { keysOf } from './keysOf.ts'

/** The value at a path (`'provider.name'`), or the default where there is none. */
export default function get(from: unknown, path: string | readonly string[], otherwise?: unknown): unknown {
  let value = from
  for (const key of keysOf(path, from)) value = (value as Record<string, unknown> | null | undefined)?.[key]
  return value === undefined ? otherwise : value
}
