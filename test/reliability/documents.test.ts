import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const documents = [...readdirSync('.'), ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name))].filter(
  (name) => name.endsWith('.md') && name !== 'CHANGELOG.md',
)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

test.each(documents)('%s points at nothing that is gone', (document) => {
  const text = readFileSync(document, 'utf8')
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => normalize(join(dirname(document), path!)))
  const named = [...text.matchAll(/\b(?:server|client|seeds|migrations|test|docs|scripts)\/[\w./-]*[\w/]/g)].map(([path]) => path)
  expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([])
})

test.each(documents)('%s names no npm script that there is not', (document) => {
  const names = [...readFileSync(document, 'utf8').matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name!)
  expect(names.filter((name) => scripts[name] === undefined)).toEqual([])
})
