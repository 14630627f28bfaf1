import { request } from 'node:http'
import type { Knex } from 'knex'
import { connect } from '../../server/platform/database/connect.ts'
import { benchDatabase } from './benchDatabase.ts'
import { startProduct } from './benchServer.ts'

/** Entries of the list that is measured. */
const ENTRIES = 20_000

interface Line {
  what: string
  ms: number
  aim: string
  held: boolean | null
}

/** Composes, checks and publishes a list of 20,000 entries against one in force, and reads it as the public does. Prints a table. */
export async function measureLists(): Promise<void> {
  const file = await benchDatabase(ENTRIES, ENTRIES)
  await preparedFor(file)
  const server = await startProduct(file, undefined, 'publicist')
  const call = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: { ...server.headers, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
    return (await answer.json()) as Record<string, unknown>
  }
  try {
    const [policy] = (await call('GET', `policies?filter=${encodeURIComponent('{"code":"GGZ-2027"}')}`)) as unknown as { id: number }[]
    const list = async (): Promise<{ composing: number; publishing: number; entries: number }> => {
      const began = performance.now()
      const draft = await call('POST', 'publications', { policy_id: policy!.id })
      const checked = await call('POST', `publications/${draft.id}/check`, { version: draft.version })
      await call('GET', `publications/${draft.id}/differences`)
      const composing = performance.now() - began
      const composed = performance.now()
      const published = await call('POST', `publications/${draft.id}/publish`, { version: checked.version })
      return { composing, publishing: performance.now() - composed, entries: published.entry_count as number }
    }
    await list()
    const { composing, publishing, entries } = await list()
    const page = await firstBytes(server.url, '/gecontracteerd')
    const search = await firstBytes(server.url, '/gecontracteerd?zoek=praktijk&pagina=3')
    const json = await firstBytes(server.url, '/api/public/contracted-parties?policy=GGZ-2027')
    console.log(`\n## Lijst van gecontracteerde partijen, ${entries} vermeldingen\n`)
    print([
      { what: 'samenstellen, controleren en verschillen', ms: composing, aim: '< 5.000', held: composing < 5_000 },
      { what: 'publiceren', ms: publishing, aim: '< 2.000', held: publishing < 2_000 },
      { what: 'openbare pagina, eerste byte (p50)', ms: page.first, aim: '< 50', held: page.first < 50 },
      { what: 'openbare pagina, zoeken, eerste byte (p50)', ms: search.first, aim: '< 50', held: search.first < 50 },
      { what: 'JSON, eerste byte (p50)', ms: json.first, aim: '', held: null },
      { what: `JSON, geheel (${(json.bytes / 1_000_000).toFixed(1)} MB, in ${json.chunks} stukken)`, ms: json.last, aim: '', held: null },
    ])
  } finally {
    await server.stop()
  }
}

/** Makes the large set's contracts active, each with a provider that can be listed, and takes earlier lists of this bench away. */
async function preparedFor(file: string): Promise<void> {
  const db: Knex = await connect(`sqlite://${file}`)
  try {
    const { id } = await db('policies').where({ code: 'GGZ-2027' }).first('id')
    await db('contracts').update({ policy_id: id, status: 'ended' })
    const firsts = db('contracts').min('id').groupBy('provider_id')
    await db('contracts').whereIn('id', firsts).update({ care_type: 'ggz', status: 'active', starts_on: '2027-01-01', ends_on: '2027-12-31' })
  } finally {
    await db.destroy()
  }
}

interface Bytes {
  first: number
  last: number
  bytes: number
  chunks: number
}

/** The median of twenty reads: milliseconds to the first and the last byte. */
async function firstBytes(url: string, path: string): Promise<Bytes> {
  const reads: Bytes[] = []
  for (let turn = 0; turn < 20; turn += 1) reads.push(await read(url + path))
  return reads.sort((one, other) => one.first - other.first)[10]!
}

function read(url: string): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const found: Bytes = { first: 0, last: 0, bytes: 0, chunks: 0 }
    const asked = request(url, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer.on('data', (chunk: Buffer) => {
        found.first ||= performance.now() - began
        found.bytes += chunk.length
        found.chunks += 1
      })
      answer.on('end', () => resolve({ ...found, last: performance.now() - began }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

function print(lines: readonly Line[]): void {
  console.log('| | ms | streven | gehaald |\n|---|---:|---:|---|')
  for (const { what, ms, aim, held } of lines) console.log(`| ${what} | ${ms.toFixed(1)} | ${aim} | ${held === null ? '' : held ? 'ja' : 'nee'} |`)
}
