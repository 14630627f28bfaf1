/** The keys of a path: `'lines[0].rate'` is `lines`, `0`, `rate`, unless the record has a key of that very name. */
export function keysOf(path: string | readonly string[], from: unknown): readonly string[] {
  if (Array.isArray(path)) return path.map(String)
  const name = String(path)
  if (from !== null && from !== undefined && name in Object(from)) return [name]
  return name.split(/[.[\]]+/).filter((key, index, all) => key !== '' || all.length === 1 || index === 0)
}
