import type { Row } from './session.ts'
import type { App } from './startApp.ts'
import type { AccountName } from './templates.ts'

type Running = Pick<App, 'as'>

/** Starts a run for a draft, waits for its end, and reads it as `reader` may see it. */
export async function impactOf(app: Running, policy: Row, reader: AccountName = 'teamleider'): Promise<Row> {
  return endOf(app, await (await app.as('beheerder')).must('POST', `policies/${policy.id}/impact`), reader)
}

/** Waits for the end of a run. */
export async function endOf(app: Running, { id }: Row, reader: AccountName = 'teamleider'): Promise<Row> {
  const session = await app.as(reader)
  for (;;) {
    const run = await session.get('policy_impacts', id)
    if (run.status !== 'running') return run
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The lines of a run, as `reader` may see them. */
export async function impactLines(app: Running, run: Row, reader: AccountName = 'teamleider'): Promise<Row[]> {
  return (await app.as(reader)).list('policy_impact_lines', { impact_id: run.id })
}

/** What lines list: the contract and the clause of each. */
export const pairs = (lines: readonly Row[]): unknown[][] => lines.map(({ contract_id, clause }) => [contract_id, clause]).sort()

/** Copies a policy to a year, as a draft. */
export async function copyTo(app: Running, source: number, year: number, code: string, until = year): Promise<Row> {
  const period = { contract_starts_on: `${year}-01-01`, contract_ends_on: `${until}-12-31` }
  return (await app.as('beheerder')).must('POST', `policies/${source}/copy`, { code, title: `Inkoopbeleid ${code}`, ...period })
}

/** Changes a clause or condition of a policy. */
export async function changeIn(app: Running, resource: 'clauses' | 'conditions', policy: Row, code: string, changes: Row): Promise<void> {
  const admin = await app.as('beheerder')
  const [row] = await admin.list(resource, { policy_id: policy.id, [resource === 'clauses' ? 'code' : 'clause']: code })
  const answer = await admin.put(resource, row!, changes)
  if (answer.status !== 200) throw new Error(`${code}: ${JSON.stringify(answer.body)}`)
}

/** Publishes a draft. */
export async function publish(app: Running, policy: Row): Promise<Row> {
  const admin = await app.as('beheerder')
  const made = { status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' }
  return admin.must('PUT', `policies/${policy.id}`, { version: (await admin.get('policies', policy.id)).version, ...made })
}
