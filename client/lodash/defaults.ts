/** Fills what is not defined in an object from the others, the first ones first; gives the object. */
export default function defaults(target: Record<string, unknown>, ...others: (object | null | undefined)[]): Record<string, unknown> {
  for (const other of others)
    for (const [key, value] of Object.entries(other ?? {})) {
      if (target[key] === undefined) target[key] = value
    }
  return target
}
