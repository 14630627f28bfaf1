import autocannon from 'autocannon'
import type { BenchServer } from './benchServer.ts'

/** Requests a second and response times in milliseconds. */
export interface Figures {
  perSecond: number
  p50: number
  p95: number
  /** Computing time of the server for one request, in milliseconds: says more than the clock where a machine is shared. */
  cpu: number | null
}

export interface Load {
  seconds: number
  connections: number
}

const listPath = (filter: object): string => `/api/contracts?${new URLSearchParams({ filter: JSON.stringify(filter), range: '[0,24]', sort: '["id","DESC"]' })}`

/** A page of 25 contracts with the total. */
export function measureList(server: BenchServer, load: Load, filter: object = {}): Promise<Figures> {
  return measure(server, load, { method: 'GET', path: listPath(filter) })
}

/** How the season of a policy stands. */
export function measureDashboard(server: BenchServer, load: Load, policy_id: number): Promise<Figures> {
  return measure(server, load, { method: 'GET', path: `/api/dashboard?policy_id=${policy_id}` })
}

/** One contract, each time another one. */
export function measureRecord(server: BenchServer, load: Load, contracts: number): Promise<Figures> {
  let last = 0
  return measure(server, load, {
    method: 'GET',
    setupRequest: (request) => {
      last = (last + 7919) % contracts
      return { ...request, path: `/api/contracts/${last + 1}` }
    },
  })
}

/** What people type: names begun, common words and several of them, digits of codes, references in full and shortened, clauses, a mistake, and nothing that there is. */
const searched = [
  ...['zo', 'praktijk', 'stichting', 'utrecht', 'behandelcentrum flui', 'praktijk 2025', 'ggz brem utrecht', 'amsterdm', 'omzetplafond', 'xqzzy'],
  ...['06', '50001', '54050001', '10050002', 'OVK-2027-00021', '2027-21', '2025', 'ggz-pl-1', 'plafnod', 'wachttijd aanbieder'],
]

/** The search over everything, each time for another term. */
export function measureSearch(server: BenchServer, load: Load): Promise<Figures> {
  let serial = 0
  return measure(server, load, {
    method: 'GET',
    setupRequest: (request) => {
      serial += 1
      return { ...request, path: `/api/search?${new URLSearchParams({ q: searched[serial % searched.length]! })}` }
    },
  })
}

/** What waits for one officer, or how much of it there is. */
export function measureWork(server: BenchServer, load: Load, path: 'work' | 'work/counts', filter: object): Promise<Figures> {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), ...(path === 'work' && { range: '[0,24]' }) })
  return measure(server, load, { method: 'GET', path: `/api/${path}?${query}` })
}

/** A save of one field of a draft, each time another draft, with the version it has by then. */
export async function measureSave(server: BenchServer, load: Load): Promise<Figures> {
  const answer = await fetch(server.url + listPath({ status: 'draft' }).replace('%5B0%2C24%5D', '%5B0%2C499%5D'), { headers: server.headers })
  const waiting = ((await answer.json()) as { id: number; version: number }[]).map(({ id, version }) => ({ id, version }))
  let serial = 0
  return measure(server, load, {
    method: 'PUT',
    headers: { ...server.headers, 'content-type': 'application/json' },
    setupRequest: (request, context) => {
      const next = waiting.shift()!
      serial += 1
      Object.assign(context, { id: next.id })
      return {
        ...request,
        path: `/api/contracts/${next.id}`,
        body: JSON.stringify({ version: next.version, explanation: `Toelichting ${serial} van ${Date.now()}` }),
      }
    },
    onResponse: (_status, body, context) => {
      waiting.push({ id: (context as { id: number }).id, version: (JSON.parse(body) as { version: number }).version })
    },
  })
}

async function measure({ url, headers, cpu }: BenchServer, { seconds, connections }: Load, request: autocannon.Request): Promise<Figures> {
  const times: number[] = []
  const before = cpu()
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections, duration: seconds, requests: [{ headers, ...request }] }, (error, done) =>
      error ? reject(error) : resolve(done),
    )
    run.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  const after = cpu()
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} antwoorden met een fout, ${result.errors} mislukte verzoeken bij ${request.method} ${request.path ?? ''}`)
  times.sort((one, other) => one - other)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    perSecond: times.length / result.duration,
    p50: at(0.5),
    p95: at(0.95),
    cpu: before === null || after === null ? null : (after - before) / times.length,
  }
}
