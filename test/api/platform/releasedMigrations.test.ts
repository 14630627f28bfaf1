import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrationSource } from '../../../migrations/index.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const released: Record<string, Record<string, string>> = JSON.parse(read('migrations/released.json'))
const { version }: { version: string } = JSON.parse(read('package.json'))
const migrationFiles = readdirSync(join(root, 'migrations')).filter((name) => name.endsWith('.ts'))

const checksumOf = (name: string): string | null =>
  existsSync(join(root, 'migrations', name))
    ? createHash('sha256')
        .update(read(`migrations/${name}`))
        .digest('hex')
    : null

describe('what is in migrations/', () => {
  test.each(Object.entries(released))('is as it was released with %s; a change of it is a new file', (_version, files) => {
    expect(Object.fromEntries(Object.keys(files).map((name) => [name, checksumOf(name)]))).toEqual(files)
  })

  test('is recorded for this version, which `npm version` does', () => {
    expect(Object.keys(released)).toContain(version)
  })

  test('comes after what was released before it', async () => {
    const names = await migrationSource.getMigrations([])
    expect(names).toEqual([...names].sort())
    const done = Object.values(released).flatMap((files) => Object.keys(files).map((file) => file.replace(/\.ts$/, '')))
    const stillToCome = names.map((name) => !done.includes(name))
    expect(stillToCome).toEqual([...stillToCome].sort())
  })

  test('imports nothing but the types of Knex and its own helpers', () => {
    for (const name of migrationFiles)
      for (const [line, from] of read(`migrations/${name}`).matchAll(/^import .* from '([^']+)'$/gm))
        expect(line, name).toMatch(from?.startsWith('./') ? /from '\.\/\w+\.ts'$/ : /^import type \{ Knex \} from 'knex'$/)
  })
})

describe('the version', () => {
  test('has its section in CHANGELOG.md', () => {
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'))
  })

  test('is the same in package-lock.json', () => {
    const lock = JSON.parse(read('package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual([version, version])
  })
})
