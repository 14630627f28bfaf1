import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What each part is built from, and the file that must be there when it is. */
const parts = {
  client: { sources: ['client', 'server', 'vite.config.ts', 'package-lock.json', 'scripts/build.mjs'], result: 'dist/client/index.html' },
  server: { sources: ['server', 'migrations', 'seeds', 'package-lock.json', 'scripts/build.mjs'], result: 'dist/server/main.js' },
}

/** The parts whose sources differ from those of the last build: `client`, `server`, both or none. */
export function staleParts() {
  return Object.keys(parts).filter((part) => !existsSync(parts[part].result) || stampOf(part) !== hashOf(part))
}

/** Remembers what a part was built from. `hash` is taken before the build, so that an edit meanwhile makes it stale again. */
export function stamp(part, hash) {
  mkdirSync('dist', { recursive: true })
  writeFileSync(stampFile(part), hash)
}

/** The fingerprint of a part's sources: their names and contents. */
export function hashOf(part) {
  const hash = createHash('sha256')
  for (const file of parts[part].sources.flatMap(filesOf).sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const stampFile = (part) => join('dist', `.${part}.stamp`)
const stampOf = (part) => (existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : '')

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
}
