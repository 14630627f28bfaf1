import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of one test file alone. */
export interface FreshDatabase {
  engine: 'sqlite' | 'postgres'
  url: string
  remove(): Promise<void>
}

let serial = 0

/** A new database on the engine of this project: a copy of the template (policies and accounts), or an empty one without a single table. */
export async function freshDatabase(kind: 'policies' | 'empty' = 'policies'): Promise<FreshDatabase> {
  const template = inject('template')
  serial += 1
  if (template.engine === 'sqlite') {
    const home = await mkdtemp(join(tmpdir(), 'zorginkoop-sqlite-'))
    const file = join(home, 'test.db')
    if (kind === 'policies') await copyFile(template.url, file)
    return { engine: 'sqlite', url: `sqlite://${file}`, remove: () => rm(home, { recursive: true, force: true }) }
  }
  const name = `test_${process.pid}_${serial}_${Date.now()}`
  await administer(template.adminUrl, `create database ${name} template ${kind === 'policies' ? 'template_policies' : 'template0'}`)
  const url = new URL(template.url)
  url.pathname = `/${name}`
  return { engine: 'postgres', url: url.href, remove: () => administer(template.adminUrl, `drop database if exists ${name} with (force)`) }
}

async function administer(adminUrl: string | null, statement: string): Promise<void> {
  const client = new pg.Client(adminUrl ?? undefined)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
