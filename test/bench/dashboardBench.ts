import type { BenchServer } from './benchServer.ts'
import { type Figures, type Load, measureDashboard } from './measure.ts'

interface Row {
  id: number
  version: number
}

/** How often the dashboard is asked just after somebody saved, which makes that all of it is counted anew. */
const ANEW = 40

/** The dashboard as it is asked again and again, and each time just after a save. */
export async function dashboardFigures(server: BenchServer, load: Load): Promise<{ asked: Figures; anew: { p50: number; p95: number } }> {
  const policy_id = await policyOf(server)
  await measureDashboard(server, { connections: 1, seconds: 1 }, policy_id)
  const asked = await measureDashboard(server, { ...load, connections: 1 }, policy_id)
  const drafts = (await json(server, `/api/contracts?${new URLSearchParams({ filter: '{"status":"draft"}', range: `[0,${ANEW - 1}]` })}`)) as Row[]
  const times: number[] = []
  for (const { id, version } of drafts) {
    const body = JSON.stringify({ version, explanation: `Toelichting van ${Date.now()}` })
    const saved = await fetch(`${server.url}/api/contracts/${id}`, { method: 'PUT', headers: { ...server.headers, 'content-type': 'application/json' }, body })
    if (!saved.ok) throw new Error(`${saved.status} bij opslaan`)
    const began = performance.now()
    await json(server, `/api/dashboard?policy_id=${policy_id}`)
    times.push(performance.now() - began)
  }
  times.sort((one, other) => one - other)
  return { asked, anew: { p50: times[Math.floor(times.length / 2)]!, p95: times[Math.floor(times.length * 0.95)]! } }
}

async function policyOf(server: BenchServer): Promise<number> {
  const policies = (await json(server, '/api/policies')) as (Row & { code: string })[]
  return policies.find(({ code }) => code === 'GGZ-2027')!.id
}

async function json(server: BenchServer, path: string): Promise<unknown> {
  const answer = await fetch(server.url + path, { headers: server.headers })
  if (!answer.ok) throw new Error(`${answer.status} bij ${path}`)
  return answer.json()
}
