import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policySnapshots } from '../../../server/features/policies/policyStore.ts'
import { initiativeFieldRules } from '../../../server/features/registers/initiatives/initiatives.ts'
import { questionFieldRules } from '../../../server/features/registers/questions/questionFieldRules.ts'
import { statuteSwitchFieldRules } from '../../../server/features/registers/statute_switches/statuteSwitchFieldRules.ts'
import { closedContractStatuses, contractFields } from '../../../server/model/contract.ts'
import { initiativeFields, initiativeLife } from '../../../server/model/initiative.ts'
import { providerFields } from '../../../server/model/provider.ts'
import { questionFields, questionLife } from '../../../server/model/question.ts'
import { statuteSwitchFields, statuteSwitchLife } from '../../../server/model/statuteSwitch.ts'
import { connect } from '../../../server/platform/database/connect.ts'
import { statuteCategories } from '../../../server/policy/engine/statuteSwitchRow.ts'
import type { Verdict } from '../../../server/policy/engine/verdict.ts'
import { clausesAgainst, judgeRegister } from '../../../server/policy/judgeRegister.ts'
import { questionDueOn } from '../../../server/policy/rule_sets/ggz_2027/questionRules.ts'
import { eventsAfter } from '../../support/eventsAfter.ts'
import { expectAllowed } from '../../support/expectAllowed.ts'
import { demoDatabase, type FreshDatabase } from '../../support/freshDatabase.ts'
import { type Past, type PastEvent, type PastRow, pastOf } from '../../support/pastOf.ts'

const days = ['2026-09-07', '2027-12-01'] as const

describe.each(days)('the registers of the demo as they stand on %s', (today) => {
  let database: FreshDatabase
  let db: Knex
  let snapshots: Awaited<ReturnType<typeof policySnapshots>>
  const past = {} as Record<'contracts' | 'providers' | 'questions' | 'statute_switches' | 'initiatives', Past>

  beforeAll(async () => {
    database = await demoDatabase(today)
    db = await connect(database.url)
    snapshots = await policySnapshots(db, await db('policies').pluck('id'))
    past.contracts = await pastOf(db, 'contracts', contractFields)
    past.providers = await pastOf(db, 'providers', providerFields)
    past.questions = await pastOf(db, 'questions', questionFields)
    past.statute_switches = await pastOf(db, 'statute_switches', statuteSwitchFields)
    past.initiatives = await pastOf(db, 'initiatives', initiativeFields)
  })
  afterAll(async () => {
    await db?.destroy()
    await database?.remove()
  })

  const policyFor = (row: PastRow) => snapshots.get(row.policy_id as number)!.policy
  /** Every save of a register, judged with what was known at that moment. */
  function verdictsOf(name: 'questions' | 'statute_switches' | 'initiatives', form: object, factsAt: (record: PastRow, event: PastEvent) => object) {
    const { rows, events, before, after } = past[name]
    return events.map((event): [string, Verdict] => {
      const row = rows.find(({ id }) => id === event.record_id)!
      const record = after(row, event.id)!
      const facts = { policy: policyFor(row), contract: { track: '' }, record, today: event.at.slice(0, 10), ...factsAt(record, event) }
      return [`${row.reference} ${record.status}`, judgeRegister({ name, ...form } as never, facts as never, (before(row, event.id)?.status ?? null) as never)]
    })
  }
  const switchFacts = (record: PastRow, event: PastEvent) => {
    const provider = past.providers.rows.find(({ id }) => id === record.provider_id)!
    const live = past.contracts.rows
      .flatMap((row) => past.contracts.before(row, event.id) ?? [])
      .find(
        (row) =>
          row.id !== record.contract_id &&
          row.provider_id === record.provider_id &&
          row.policy_id === record.policy_id &&
          !closedContractStatuses.includes(row.status as never),
      )
    return {
      contract: { track: statuteCategories[record.to_category as 'practice'].track },
      provider: past.providers.before(provider, event.id),
      live_contract: (live?.reference as string) ?? null,
      policy_status: 'published',
    }
  }

  test('every save of each kept its rules', () => {
    const questions = verdictsOf('questions', { life: questionLife, fieldRules: questionFieldRules }, () => ({}))
    const switches = verdictsOf('statute_switches', { life: statuteSwitchLife, fieldRules: statuteSwitchFieldRules }, switchFacts)
    const initiatives = verdictsOf('initiatives', { life: initiativeLife, fieldRules: initiativeFieldRules }, () => ({}))
    for (const verdicts of [questions, switches, initiatives]) expect(verdicts.length).toBeGreaterThan(3)
    expectAllowed([...questions, ...switches, ...initiatives])
  })

  test('what the server writes is what it would have written', () => {
    for (const row of past.questions.rows)
      expect(row).toMatchObject({ due_on: questionDueOn(policyFor(row), row as never), awaited_on: row.moved_due_on ?? row.due_on })
    for (const row of past.statute_switches.rows) {
      const facts = { policy: policyFor(row), contract: { track: statuteCategories[row.to_category as 'practice'].track }, record: row, today }
      if (row.status === 'rejected') expect(row.rejection_clauses).toEqual(clausesAgainst('statute_switches', facts as never, 'accepted'))
      const contract = past.contracts.rows.find(({ id }) => id === row.contract_id)
      if (row.status === 'accepted') expect(contract).toMatchObject({ provider_id: row.provider_id, origin: 'statute_switch', starts_on: row.effective_on })
      else expect(contract).toBeUndefined()
    }
  })

  test('nothing happened after today, and each is about a case of its own provider', () => {
    for (const name of ['questions', 'statute_switches', 'initiatives'] as const)
      for (const row of past[name].rows) expect(eventsAfter(name, row, today), `${row.reference}`).toEqual([])
    for (const { contract_id, provider_id } of past.questions.rows)
      if (contract_id !== null) expect(past.contracts.rows.find(({ id }) => id === contract_id)).toMatchObject({ provider_id })
  })

  test.runIf(today === '2027-12-01')('each register shows all it has: every status, late answers, moved terms', () => {
    const statuses = (name: 'questions' | 'statute_switches' | 'initiatives') => [...new Set(past[name].rows.map(({ status }) => status))].sort()
    expect(statuses('questions')).toEqual(Object.keys(questionLife.labels).sort())
    expect(statuses('statute_switches')).toEqual(Object.keys(statuteSwitchLife.labels).sort())
    expect(statuses('initiatives')).toEqual(Object.keys(initiativeLife.labels).sort())
    expect(past.questions.rows.some(({ due_on, answered_on }) => due_on && answered_on && answered_on > due_on)).toBe(true)
    expect(past.questions.rows.some(({ moved_due_on }) => moved_due_on)).toBe(true)
  })
})
