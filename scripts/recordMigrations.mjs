// npm version: writes down what every file in migrations/ that this version brings is like. From then on a test holds that it is never edited.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import './lib/root.mjs'

const file = 'migrations/released.json'
const released = JSON.parse(readFileSync(file, 'utf8'))
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const recorded = new Set(Object.values(released).flatMap(Object.keys))
// The index goes on: it names the migrations that are still to come.
const added = readdirSync('migrations').filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !recorded.has(name))
released[version] = { ...released[version], ...Object.fromEntries(added.sort().map((name) => [name, checksumOf(name)])) }
writeFileSync(file, `${JSON.stringify(released, null, 2)}\n`)

function checksumOf(name) {
  return createHash('sha256')
    .update(readFileSync(`migrations/${name}`))
    .digest('hex')
}
