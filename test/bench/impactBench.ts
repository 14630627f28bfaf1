import { setTimeout as wait } from 'node:timers/promises'
import { benchDatabase } from './benchDatabase.ts'
import { type BenchServer, startProduct } from './benchServer.ts'

/** How long a run may take, in seconds. */
const AIM = 60
/** How long saves are measured without a run, in milliseconds. */
const ALONE_MS = 10_000

type Headers = Record<string, string>
// biome-ignore lint/suspicious/noExplicitAny: a bench looks into whatever the API answers
type Body = Record<string, any>

/**
 * Judges a draft against a portfolio with all its assessments, once while somebody else saves one contract after another and once alone: how long it
 * takes, and how long a save takes during it and without it. Prints tables.
 */
export async function measureImpact(contracts: number, profile?: string): Promise<void> {
  const server = await startProduct(await benchDatabase(contracts, contracts, 'offered'), profile, 'beheerder')
  try {
    const staff = await server.login('contracteerder')
    const draft = await changedCopy(server)
    await savesUntil(server, staff, wait(2_000))
    const alone = await savesUntil(server, staff, wait(ALONE_MS))
    const busy = measuredRun(server, draft)
    const during = await savesUntil(server, staff, busy)
    const [first, second] = [await busy, await measuredRun(server, draft)]
    const { run } = first
    const clauses = run.refused_by_clause.map(({ clause, count }: Body) => `${clause} ${count}`).join(', ')
    console.log(`\n## Gevolgen van een concept, ${run.total_count} overeenkomsten\n`)
    console.log(`${run.refused_count} krijgen geen voorstel meer: ${clauses}\n`)
    console.log('| | s | rekentijd server s | streven | gehaald |\n|---|---:|---:|---:|---|')
    for (const [what, { seconds, cpu }] of [
      ['naast opslaan door een ander', first],
      ['alleen', second],
    ] as const)
      console.log(`| ${what} | ${seconds.toFixed(1)} | ${cpu?.toFixed(1) ?? ''} | < ${AIM} | ${seconds < AIM ? 'ja' : 'nee'} |`)
    console.log('\n| opslaan door een ander | aantal | p50 ms | p95 ms | langste ms |\n|---|---:|---:|---:|---:|')
    for (const [what, times] of [
      ['zonder berekening', alone],
      ['tijdens een berekening', during],
    ] as const)
      console.log(`| ${what} | ${times.length} | ${[0.5, 0.95, 1].map((share) => at(times, share).toFixed(1)).join(' | ')} |`)
  } finally {
    await server.stop()
  }
}

/** A copy for the next year that asks sooner and exempts nobody. */
async function changedCopy(server: BenchServer): Promise<Body> {
  const call = caller(server, server.headers)
  const [source] = (await call('GET', `policies?filter={"code":"GGZ-2027"}`)) as Body[]
  const code = `GGZ-2028-${Date.now()}`
  const draft = await call('POST', `policies/${source!.id}/copy`, { code, title: code, contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31' })
  const change = async (resource: string, field: string, of: string, changes: Body): Promise<void> => {
    const [row] = (await call('GET', `${resource}?filter={"policy_id":${draft.id},"${field}":"${of}"}`)) as Body[]
    await call('PUT', `${resource}/${row!.id}`, { version: row!.version, ...changes })
  }
  await change('clauses', 'code', 'GGZ-DG-4', { date: '2027-06-16' })
  await change('conditions', 'clause', 'GGZ-A-2', { exemptable: false })
  return draft
}

async function measuredRun(server: BenchServer, draft: Body): Promise<{ run: Body; seconds: number; cpu: number | null }> {
  const call = caller(server, server.headers)
  const [began, before] = [performance.now(), server.cpu()]
  let run = await call('POST', `policies/${draft.id}/impact`)
  while (run.status === 'running') {
    await wait(500)
    run = await call('GET', `policy_impacts/${run.id}`)
  }
  if (run.status !== 'done') throw new Error(`De berekening eindigde met ${run.status}.`)
  const after = server.cpu()
  return { run, seconds: (performance.now() - began) / 1000, cpu: before === null || after === null ? null : (after - before) / 1000 }
}

/** Saves one draft after another until something has happened. @returns how long each save took, in milliseconds, the shortest first. */
async function savesUntil(server: BenchServer, headers: Headers, happened: Promise<unknown>): Promise<number[]> {
  const call = caller(server, headers)
  const waiting = (await call('GET', `contracts?filter={"status":"draft"}&range=[0,199]`)) as Body[]
  let going = true
  void happened.finally(() => {
    going = false
  })
  const times: number[] = []
  while (going) {
    const { id, version } = waiting.shift()!
    const began = performance.now()
    waiting.push(await call('PUT', `contracts/${id}`, { version, explanation: `Toelichting ${times.length} van ${Date.now()}` }))
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)
}

const caller =
  ({ url }: BenchServer, headers: Headers) =>
  async (method: string, path: string, body?: Body): Promise<Body> => {
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
    return (await answer.json()) as Body
  }

const at = (times: readonly number[], share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
