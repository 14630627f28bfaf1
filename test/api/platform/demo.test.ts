import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../../../seeds/index.ts'
import { policySnapshots } from '../../../server/features/policies/policyStore.ts'
import { coordinationRequestFieldRules } from '../../../server/features/registers/coordination_requests/coordinationRequestFieldRules.ts'
import { extensionRequestFieldRules } from '../../../server/features/registers/extension_requests/extensionRequestFieldRules.ts'
import { amendmentFields } from '../../../server/model/amendment.ts'
import { assessmentFields } from '../../../server/model/assessment.ts'
import { contractFields, contractLife } from '../../../server/model/contract.ts'
import { coordinationRequestFields, coordinationRequestLife } from '../../../server/model/coordinationRequest.ts'
import { extensionRequestFields, extensionRequestLife } from '../../../server/model/extensionRequest.ts'
import { plafondRequestFields, plafondRequestLife } from '../../../server/model/plafondRequest.ts'
import { productionFields } from '../../../server/model/production.ts'
import { proposalFields } from '../../../server/model/proposal.ts'
import { providerFields } from '../../../server/model/provider.ts'
import { qualificationFields } from '../../../server/model/qualification.ts'
import { tariffLineFields } from '../../../server/model/tariffLine.ts'
import { connect } from '../../../server/platform/database/connect.ts'
import { decisionDueOn, nextDueOn, replyDueOn } from '../../../server/policy/dueDates.ts'
import type { Verdict } from '../../../server/policy/engine/verdict.ts'
import { judgeContract } from '../../../server/policy/judgeContract.ts'
import { judgeAmendment, judgeAssessment, judgeProduction, judgeProposal, judgeTariffLine } from '../../../server/policy/judgeParts.ts'
import { judgePlafondRequest } from '../../../server/policy/judgePlafondRequest.ts'
import { judgeRegister } from '../../../server/policy/judgeRegister.ts'
import { coordinationAmount, productionYear } from '../../../server/policy/rule_sets/kv_2025_2026/coordinationAmount.ts'
import { eventsAfter } from '../../support/eventsAfter.ts'
import { expectAllowed } from '../../support/expectAllowed.ts'
import { demoDatabase, type FreshDatabase } from '../../support/freshDatabase.ts'
import { type Past, type PastEvent, type PastRow, pastOf } from '../../support/pastOf.ts'

const elvRegisters = [
  { name: 'coordination_requests', life: coordinationRequestLife, fieldRules: coordinationRequestFieldRules },
  { name: 'extension_requests', life: extensionRequestLife, fieldRules: extensionRequestFieldRules },
] as const
const days = ['2026-11-24', '2027-04-22', '2027-09-15', '2027-12-01'] as const

describe.each(days)('the demo as it stands on %s', (today) => {
  let database: FreshDatabase
  let db: Knex
  let snapshots: Awaited<ReturnType<typeof policySnapshots>>
  const past = {} as Record<
    | 'contracts'
    | 'providers'
    | 'qualifications'
    | 'tariff_lines'
    | 'assessments'
    | 'proposals'
    | 'production'
    | 'plafond_requests'
    | 'amendments'
    | 'coordination_requests'
    | 'extension_requests',
    Past
  >

  beforeAll(async () => {
    database = await demoDatabase(today)
    db = await connect(database.url)
    snapshots = await policySnapshots(db, await db('policies').pluck('id'))
    past.contracts = await pastOf(db, 'contracts', contractFields)
    past.providers = await pastOf(db, 'providers', providerFields)
    past.qualifications = await pastOf(db, 'qualifications', qualificationFields)
    past.tariff_lines = await pastOf(db, 'tariff_lines', tariffLineFields)
    past.assessments = await pastOf(db, 'assessments', assessmentFields)
    past.proposals = await pastOf(db, 'proposals', proposalFields)
    past.production = await pastOf(db, 'production', productionFields)
    past.plafond_requests = await pastOf(db, 'plafond_requests', plafondRequestFields)
    past.amendments = await pastOf(db, 'amendments', amendmentFields)
    past.coordination_requests = await pastOf(db, 'coordination_requests', coordinationRequestFields)
    past.extension_requests = await pastOf(db, 'extension_requests', extensionRequestFields)
  })
  afterAll(async () => {
    await db?.destroy()
    await database?.remove()
  })

  const policyFor = (contract: PastRow) => snapshots.get(contract.policy_id as number)!.policy
  const contractOf = (row: PastRow): PastRow => past.contracts.rows.find(({ id }) => id === row.contract_id)!
  const existing = (table: Past, event: PastEvent, owner: string, id: unknown) =>
    table.rows.filter((row) => row[owner] === id).flatMap((row) => table.before(row, event.id) ?? [])
  const day = ({ at }: { at: string }): string => at.slice(0, 10)

  function factsAt(contract: PastRow, event: PastEvent): never {
    const { conditions } = snapshots.get(contract.policy_id as number)!
    const assessments = existing(past.assessments, event, 'contract_id', contract.id)
    return {
      policy: policyFor(contract),
      contract: past.contracts.after(contract, event.id),
      before: past.contracts.before(contract, event.id),
      provider: past.providers.rows.find(({ id }) => id === contract.provider_id),
      qualifications: existing(past.qualifications, event, 'provider_id', contract.provider_id),
      lines: existing(past.tariff_lines, event, 'contract_id', contract.id),
      assessments: assessments.map((one) => ({ ...one, condition: conditions.find(({ id }) => id === one.condition_id) })),
      proposals: existing(past.proposals, event, 'contract_id', contract.id),
      today: day(event),
    } as never
  }

  test('every contract kept the rules at each status it passed', () => {
    const verdicts = past.contracts.events.map((event): [string, Verdict] => {
      const contract = past.contracts.rows.find(({ id }) => id === event.record_id)!
      const step = event.action === 'create' ? 'save' : ((event.after.status as never) ?? 'save')
      return [`${contract.reference} ${contract.track} ${step} ${day(event)}`, judgeContract(factsAt(contract, event), step)]
    })
    expect(verdicts.length).toBeGreaterThan(500)
    expectAllowed(verdicts)
  })

  test('no status was passed that cannot follow the one before', () => {
    for (const [table, transitions] of [
      [past.contracts, contractLife.transitions],
      [past.plafond_requests, plafondRequestLife.transitions],
    ] as const) {
      for (const { before, after, record_id } of table.events) {
        if (before && after.status !== undefined)
          expect((transitions as Record<string, readonly string[]>)[before.status as string], `record ${record_id}`).toContain(after.status)
      }
    }
  })

  test('every plafond request kept the rules at each status it passed', () => {
    const verdicts = past.plafond_requests.events.map((event): [string, Verdict] => {
      const request = past.plafond_requests.rows.find(({ id }) => id === event.record_id)!
      const contract = contractOf(request)
      const facts = {
        policy: policyFor(contract),
        contract: past.contracts.before(contract, event.id),
        request: past.plafond_requests.after(request, event.id),
        before: past.plafond_requests.before(request, event.id),
        amendments: existing(past.amendments, event, 'contract_id', contract.id),
        production: existing(past.production, event, 'contract_id', contract.id),
        actor_id: event.actor_id,
        today: day(event),
      }
      const step = event.action === 'create' ? 'create' : (event.after.status as never)
      return [`${request.reference} ${step} ${day(event)}`, judgePlafondRequest(facts as never, step)]
    })
    expectAllowed(verdicts)
    for (const request of past.plafond_requests.rows) {
      if (request.complete_on) expect(request.decision_due_on).toBe(decisionDueOn(policyFor(contractOf(request)), request.complete_on as string))
    }
  })

  test('tariff lines, assessments, proposals, production and amendments keep the rules', () => {
    const verdicts: [string, Verdict][] = []
    for (const event of past.tariff_lines.events) {
      const line = past.tariff_lines.rows.find(({ id }) => id === event.record_id)!
      const contract = past.contracts.before(contractOf(line), event.id)
      verdicts.push([`line ${line.id}`, judgeTariffLine({ policy: policyFor(contractOf(line)), contract, line } as never)])
    }
    for (const row of past.assessments.rows) {
      const contract = contractOf(row)
      const condition = snapshots.get(contract.policy_id as number)!.conditions.find(({ id }) => id === row.condition_id)
      verdicts.push([`assessment ${row.id}`, judgeAssessment({ policy: policyFor(contract), assessment: { ...row, condition }, contract } as never)])
    }
    for (const event of past.proposals.events) {
      const proposal = past.proposals.rows.find(({ id }) => id === event.record_id)!
      const contract = past.contracts.before(contractOf(proposal), event.id)!
      verdicts.push([`proposal ${proposal.id}`, judgeProposal({ policy: policyFor(contract), contract, proposal } as never)])
      expect(proposal.reply_due_on).toBe(replyDueOn(policyFor(contract), proposal as never))
    }
    for (const event of past.production.events) {
      const production = past.production.rows.find(({ id }) => id === event.record_id)!
      const contract = past.contracts.before(contractOf(production), event.id)!
      verdicts.push([`production ${production.id}`, judgeProduction({ policy: policyFor(contract), contract, production } as never)])
    }
    for (const event of past.amendments.events) {
      const amendment = past.amendments.rows.find(({ id }) => id === event.record_id)!
      const contract = past.contracts.before(contractOf(amendment), event.id)!
      verdicts.push([`amendment ${amendment.id}`, judgeAmendment({ policy: policyFor(contract), contract, amendment } as never)])
    }
    expectAllowed(verdicts)
  })

  test('the registers of elv keep the rules at each status they passed', () => {
    const verdicts: [string, Verdict][] = []
    for (const form of elvRegisters) {
      const { rows, events, before, after } = past[form.name]
      for (const event of events) {
        const row = rows.find(({ id }) => id === event.record_id)!
        const subject = { policy: policyFor(row), contract: { track: '', care_type: 'elv' }, record: after(row, event.id), today: day(event) }
        verdicts.push([`${row.reference} ${day(event)}`, judgeRegister(form as never, subject as never, (before(row, event.id)?.status as never) ?? null)])
      }
    }
    expectAllowed(verdicts)
    for (const row of past.coordination_requests.rows) {
      expect(row.amount_cents, `${row.reference}`).toBe(coordinationAmount(row as never))
      expect(row.production_year).toBe(productionYear(policyFor(row), row as never))
    }
    for (const { decided_on, decided_by } of [...past.coordination_requests.rows, ...past.extension_requests.rows])
      expect(decided_by === null).toBe(decided_on === null)
  })

  test('the registers of elv show every status', () => {
    const statuses = ({ rows }: Past) => [...new Set(rows.map(({ status }) => status))].sort()
    expect(statuses(past.coordination_requests)).toEqual([...coordinationRequestLife.statuses].sort())
    expect(statuses(past.extension_requests)).toEqual(expect.arrayContaining(['granted', 'rejected', 'withdrawn']))
    expect(past.extension_requests.rows.some(({ status }) => status === 'requested')).toBe(today === '2026-11-24' || today === '2027-12-01')
  })

  test('nothing happened after today', async () => {
    for (const [resource, { rows }] of Object.entries(past)) {
      for (const row of rows) expect(eventsAfter(resource, row, today), `${resource} ${row.id}`).toEqual([])
      for (const { created_at, updated_at } of rows as unknown as { created_at: string; updated_at: string }[])
        expect([created_at, updated_at].every((at) => at.slice(0, 10) <= today)).toBe(true)
    }
    expect(await db('audit_events').where('at', '>', `${today}T23`).first()).toBeUndefined()
  })

  test('the audit trail runs in order, and never without an actor', async () => {
    const events = await db('audit_events').select('id', 'at', 'actor', 'actor_id').orderBy('id')
    expect(events.every(({ at }, index) => index === 0 || events[index - 1].at <= at)).toBe(true)
    expect(events.every(({ actor, actor_id }) => actor_id || actor === 'Dagovergang')).toBe(true)
  })

  test('every contract has each condition that applies to it, once', () => {
    for (const contract of past.contracts.rows) {
      const { conditions } = snapshots.get(contract.policy_id as number)!
      const applying = conditions.filter(
        ({ tracks, care_types }) => tracks.includes(contract.track as string) && (care_types.length === 0 || care_types.includes(contract.care_type as string)),
      )
      const own = past.assessments.rows.filter(({ contract_id }) => contract_id === contract.id)
      expect(own.map(({ condition_id }) => condition_id).sort()).toEqual(applying.map(({ id }) => id).sort())
    }
  })

  test('figures kept along with a contract are those of its records', () => {
    for (const contract of past.contracts.rows) {
      const latest = past.production.rows
        .filter(({ contract_id }) => contract_id === contract.id)
        .sort((one, other) => String(one.as_of).localeCompare(String(other.as_of)))
        .at(-1)
      const proposals = past.proposals.rows.filter(({ contract_id }) => contract_id === contract.id)
      expect(contract).toMatchObject({
        production_cents: latest?.amount_cents ?? null,
        production_as_of: latest?.as_of ?? null,
        amended: past.amendments.rows.some(({ contract_id }) => contract_id === contract.id),
        next_due_on: nextDueOn({ policy: policyFor(contract), contract, proposals } as never),
      })
    }
  })

  test.runIf(today >= '2027-09-15')('every track shows every status of its own life', () => {
    const shown = new Set(past.contracts.rows.map(({ track, status }) => `${track} ${status}`))
    const common = ['draft', 'offered', 'signed', 'active', 'rejected', 'declined', 'withdrawn']
    for (const status of [...common, 'invited', 'quoted', 'negotiating']) expect(shown).toContain(`maatwerk ${status}`)
    for (const status of [...common, 'assessing', 'lapsed']) expect(shown).toContain(`digitaal ${status}`)
    // Its period is over: nothing of it is under way any more.
    for (const status of ['active', 'ended', 'rejected', 'declined', 'lapsed', 'withdrawn']) expect(shown).toContain(`standaard ${status}`)
    for (const status of ['draft', 'assessing', 'offered', 'signed', 'active', 'rejected']) expect(shown).toContain(`vrijgevestigd ${status}`)
    expect(past.contracts.rows.some(({ status }) => status === 'ended')).toBe(true)
    expect(past.contracts.rows.length).toBeGreaterThanOrEqual(155)
    expect(past.providers.rows.length).toBeGreaterThanOrEqual(115)
  })

  test.runIf(today >= '2027-09-15')('plafond requests stand in every status', () => {
    const shown = new Set(past.plafond_requests.rows.map(({ status }) => status))
    expect([...shown].sort()).toEqual(Object.keys(plafondRequestLife.transitions).sort())
  })

  test('AGB codes are well formed, end below 500000 and leave room for others', () => {
    for (const { agb_code, kvk_number } of past.providers.rows) {
      expect(agb_code).toMatch(/^(03|06|25|42|45|47|48|54|72|73|75|79|84|94)[0-4]\d{5}$/)
      expect(kvk_number).toMatch(/^\d{8}$/)
    }
    expect(new Set(past.providers.rows.map(({ kvk_number }) => kvk_number)).size).toBe(past.providers.rows.length)
  })

  test('providers and contracts are found by their words', async () => {
    const [contract] = past.contracts.rows
    const words = await db('search_words').where({ resource: 'contracts', record_id: contract!.id }).pluck('word')
    expect(words.sort()).toEqual(String(contract!.reference).toLowerCase().split('-').sort())
    const provider = past.providers.rows.find(({ city }) => city === "'s-Hertogenbosch")!
    expect(await db('search_words').where({ resource: 'providers', record_id: provider.id }).pluck('word')).toEqual(
      expect.arrayContaining(['hertogenbosch', provider.agb_code]),
    )
  })

  test('a second seeding changes nothing, and new records get free ids', async () => {
    const before = await db('contracts').count({ total: '*' }).first()
    await seed(db, 'demo', { today })
    expect(await db('contracts').count({ total: '*' }).first()).toEqual(before)
    const at = new Date().toISOString()
    const [added] = await db('providers')
      .insert({ name: 'Later', kind: 'institution', settings: '[]', version: 1, created_at: at, updated_at: at })
      .returning('id')
    expect(added.id).toBeGreaterThan(past.providers.rows.at(-1)!.id)
  })
})
