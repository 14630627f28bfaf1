import { type RegisterBuilders, registerBuildersOf } from './registerBuilders.ts'
import type { Row, Session } from './session.ts'
import type { AccountName } from './templates.ts'
import { decisions, type Track, usualPlafondRequest, usualWays } from './usualWays.ts'

export interface ContractWish {
  track?: Track
  /** A draft that stands already: it is taken along instead of a new one. */
  draft?: Row
  /** The status to take it to, along the usual way of its track; `draft` unless said otherwise. */
  upto?: string
  care_type?: string
  provider?: Row
  qualifications?: Row[]
  /** Fields of the contract. */
  fields?: Row
  lines?: Row[]
  /** Answers by clause; every other assessment is answered favourably. */
  assess?: Record<string, Row>
  /** Leave all assessments open. */
  unassessed?: boolean
  /** Fields of a step, by its status. */
  steps?: Record<string, Row>
  production?: [as_of: string, amount_cents: number][]
}

export interface PlafondRequestWish {
  /** The status to take it to; `draft` unless said otherwise. */
  upto?: string
  by?: AccountName
  /** The contract it is for; a new active one with 80% claimed unless given. */
  contract?: Row
  fields?: Row
  complete_on?: string
}

export interface Builders extends RegisterBuilders {
  policyId(code: 'GGZ-2027' | 'KV-2025-2026'): Promise<number>
  aProvider(fields?: Row): Promise<Row>
  aQualification(fields?: Row): Promise<Row>
  contractDraft(wish?: ContractWish): Promise<Row>
  aContract(wish?: ContractWish): Promise<Row>
  aPlafondRequest(wish?: PlafondRequestWish): Promise<Row>
  assessmentOf(contract: Row, clause: string): Promise<Row>
  /** The events of one record, oldest first. */
  eventsOf(resource: string, id: number): Promise<Row[]>
}

let serial = 500_000 + (process.pid % 400) * 1000

/** An AGB code that no other record has. */
export function anAgbCode(prefix = '06'): string {
  serial += 1
  return `${prefix}${serial}`
}

/** Gives a session of one of the accounts. */
interface LogsIn {
  as(username: AccountName): Promise<Session>
}

/** The builders of an API's records: each makes a record over HTTP, as the department's staff would, from the difference alone. */
export function buildersOf(app: LogsIn): Builders {
  const policies = new Map<string, number>()
  const staff = (): Promise<Session> => app.as('contracteerder')

  async function policyId(code: string): Promise<number> {
    if (policies.size === 0) for (const policy of await (await staff()).list('policies')) policies.set(policy.code, policy.id)
    const id = policies.get(code)
    if (id === undefined) throw new Error(`no policy ${code}`)
    return id
  }

  async function aProvider(fields: Row = {}): Promise<Row> {
    const agb_code = anAgbCode(fields.kind === 'independent' ? '94' : '06')
    return (await staff()).must('POST', 'providers', {
      name: `Aanbieder ${agb_code}`,
      kind: 'institution',
      agb_code,
      kvk_number: `10${agb_code.slice(-6)}`,
      city: 'Utrecht',
      ...fields,
    })
  }

  async function aQualification(fields: Row = {}): Promise<Row> {
    const provider_id = fields.provider_id ?? (await aProvider()).id
    return (await staff()).must('POST', 'qualifications', {
      provider_id,
      kind: 'kibg',
      state: 'held',
      since: '2026-01-01',
      evidence: 'Vastgelegd in het dossier.',
      ...fields,
    })
  }

  async function contractDraft(wish: ContractWish = {}): Promise<Row> {
    const track = wish.track ?? 'digitaal'
    const way = usualWays[track]
    const provider = await aProvider({ ...way.provider, ...wish.provider })
    for (const qualification of wish.qualifications ?? []) await aQualification({ provider_id: provider.id, ...qualification })
    const policy_id = await policyId(track === 'standaard' ? 'KV-2025-2026' : 'GGZ-2027')
    return {
      provider_id: provider.id,
      policy_id,
      care_type: wish.care_type ?? (track === 'standaard' ? 'elv' : 'ggz'),
      track,
      status: 'draft',
      ...way.contract,
      ...wish.fields,
    }
  }

  async function aContract(wish: ContractWish = {}): Promise<Row> {
    const session = await staff()
    const way = usualWays[(wish.draft?.track as Track | undefined) ?? wish.track ?? 'digitaal']
    let contract = wish.draft ?? (await session.must('POST', 'contracts', await contractDraft(wish)))
    for (const line of wish.lines ?? way.lines) await session.must('POST', 'tariff_lines', { contract_id: contract.id, ...line })
    if (!wish.unassessed) await assess(session, contract, wish.assess ?? {})
    for (const stage of way.stages) {
      if (contract.status === (wish.upto ?? 'draft')) break
      if (stage.proposal) await session.must('POST', 'proposals', { contract_id: contract.id, ...stage.proposal })
      contract = await session.get('contracts', contract.id)
      contract = await session.must('PUT', `contracts/${contract.id}`, {
        version: contract.version,
        status: stage.status,
        ...stage.fields,
        ...wish.steps?.[stage.status],
      })
    }
    for (const [as_of, amount_cents] of wish.production ?? [])
      await session.must('POST', 'production', { contract_id: contract.id, as_of, amount_cents, source: 'Declaratiestand' })
    const made = await session.get('contracts', contract.id)
    if (made.status !== (wish.upto ?? 'draft')) throw new Error(`the contract stopped at ${made.status}`)
    return made
  }

  async function assess(session: Session, contract: Row, answers: Record<string, Row>): Promise<void> {
    const assessments = await session.list('assessments', { contract_id: contract.id })
    const assessed_on = contract.track === 'standaard' ? '2024-07-20' : '2026-09-01'
    for (const [kind, outcome] of [
      ['condition', 'met'],
      ['exclusion', 'absent'],
    ] as const) {
      const usual = assessments.filter((row) => row.kind === kind && !answers[row.clause])
      const versions = Object.fromEntries(usual.map((row) => [row.id, row.version]))
      await session.must('POST', 'assessments/bulk', { ids: usual.map((row) => row.id), versions, data: { outcome, assessed_on } })
    }
    for (const row of assessments) {
      const answer = answers[row.clause]
      if (answer && answer.outcome !== 'open') await session.must('PUT', `assessments/${row.id}`, { version: row.version, assessed_on, ...answer })
    }
  }

  async function aPlafondRequest(wish: PlafondRequestWish = {}): Promise<Row> {
    const contract = wish.contract ?? (await aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] }))
    const by = await app.as(wish.by ?? 'contracteerder')
    let request = await by.must('POST', 'plafond_requests', { contract_id: contract.id, status: 'draft', ...usualPlafondRequest, ...wish.fields })
    const upto = wish.upto ?? 'draft'
    const change = async (session: Session, fields: Row) => {
      request = await session.must('PUT', `plafond_requests/${request.id}`, { version: request.version, ...fields })
    }
    if (upto === 'withdrawn') await change(by, { status: 'withdrawn' })
    if (upto === 'inadmissible') await change(by, { submitted_on: '2027-10-01', status: 'inadmissible' })
    if (!['submitted', 'complete', ...Object.keys(decisions)].includes(upto)) return request
    await change(by, { status: 'submitted' })
    if (upto === 'submitted') return request
    await change(by, { status: 'complete', complete_on: wish.complete_on ?? '2027-08-20' })
    if (upto !== 'complete') await change(await app.as('teamleider'), { status: upto, ...decisions[upto] })
    return request
  }

  async function assessmentOf(contract: Row, clause: string): Promise<Row> {
    const row = (await (await staff()).list('assessments', { contract_id: contract.id })).find((assessment) => assessment.clause === clause)
    if (!row) throw new Error(`contract ${contract.id} has no assessment of ${clause}`)
    return row
  }

  async function eventsOf(resource: string, id: number): Promise<Row[]> {
    return (await staff()).list('audit_events', { resource, record_id: id })
  }

  const registers = registerBuildersOf({ staff, policyId, aProvider })
  return { policyId, aProvider, aQualification, contractDraft, aContract, aPlafondRequest, assessmentOf, eventsOf, ...registers }
}
