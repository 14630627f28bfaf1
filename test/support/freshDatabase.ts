import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { fillDemo } from './templates.ts'

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
  if (template.engine === 'sqlite') return sqliteCopy(kind === 'policies' ? template.url : null)
  return postgresCopy(kind === 'policies' ? 'template_policies' : 'template0')
}

/** A new database with the demo records as they stand on a day: of each day one is filled in a run of the tests, and the others are copied from that. */
export async function demoDatabase(today: string): Promise<FreshDatabase> {
  return inject('template').engine === 'sqlite' ? sqliteCopy(await sqliteDemo(today)) : postgresCopy(await postgresDemo(today))
}

// Two workers may fill the same day at once: each fills a database of its own, and gives it the name of the day only when it is whole.

async function sqliteDemo(today: string): Promise<string> {
  const file = join(dirname(inject('template').url), `demo-${today}.db`)
  if (existsSync(file)) return file
  const filling = `${file}-${process.pid}`
  await fillDemo(`sqlite://${filling}`, today)
  await rename(filling, file)
  return file
}

async function postgresDemo(today: string): Promise<string> {
  const name = `template_demo_${today.replaceAll('-', '')}`
  if ((await administer(`select 1 from pg_database where datname = '${name}'`)).rowCount) return name
  const filling = await postgresCopy('template0')
  await fillDemo(filling.url, today)
  await administer(`alter database ${new URL(filling.url).pathname.slice(1)} rename to ${name}`).catch(async (error) => {
    if (error.code !== '42P04') throw error
    await filling.remove()
  })
  return name
}

async function sqliteCopy(source: string | null): Promise<FreshDatabase> {
  const home = await mkdtemp(join(tmpdir(), 'zorginkoop-sqlite-'))
  const file = join(home, 'test.db')
  if (source) await copyFile(source, file)
  return { engine: 'sqlite', url: `sqlite://${file}`, remove: () => rm(home, { recursive: true, force: true }) }
}

async function postgresCopy(source: string): Promise<FreshDatabase> {
  serial += 1
  const name = `test_${process.pid}_${serial}_${Date.now()}`
  await administer(`create database ${name} template ${source}`)
  const url = new URL(inject('template').url)
  url.pathname = `/${name}`
  return { engine: 'postgres', url: url.href, remove: async () => void (await administer(`drop database if exists ${name} with (force)`)) }
}

async function administer(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(inject('template').adminUrl ?? undefined)
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}
