import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files under a folder of the repository whose path matches. */
export function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => pattern.test(path))
}
