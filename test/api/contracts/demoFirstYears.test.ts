import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isMonitored } from '../../../server/features/contracts/first_year_monitors/isMonitored.ts'
import { figuresOf } from '../../../server/features/contracts/first_year_monitors/monitorsFollow.ts'
import { policySnapshots } from '../../../server/features/policies/policyStore.ts'
import { type Contract, contractFields } from '../../../server/model/contract.ts'
import { type FirstYearMonitor, firstYearMonitorFields } from '../../../server/model/firstYearMonitor.ts'
import { connect } from '../../../server/platform/database/connect.ts'
import { frameworkOf } from '../../../server/policy/rule_sets/common/framework.ts'
import { experimentOf, modularFundingFaults } from '../../../server/policy/rule_sets/common/modularFunding.ts'
import { decode } from '../../../server/records/codec.ts'
import { eventsAfter } from '../../support/eventsAfter.ts'
import { demoDatabase, type FreshDatabase } from '../../support/freshDatabase.ts'

describe.each(['2026-11-24', '2027-06-15', '2027-12-01'])('the framework, first years and grz providers of the demo on %s', (today) => {
  let database: FreshDatabase
  let db: Knex
  let snapshots: Awaited<ReturnType<typeof policySnapshots>>
  let contracts: Map<number, Contract>

  beforeAll(async () => {
    database = await demoDatabase(today)
    db = await connect(database.url)
    snapshots = await policySnapshots(db, await db('policies').pluck('id'))
    contracts = new Map((await db('contracts')).map((row) => [row.id, decode<Contract>(contractFields, row)]))
  })
  afterAll(async () => {
    await db?.destroy()
    await database?.remove()
  })
  const policyOf = (contract: Contract) => snapshots.get(contract.policy_id)!.policy

  test('GGZ-F-0, KV-F-0: every score is on a criterion of the contract’s own framework; tailored contracts that run have them', async () => {
    const scores = await db('framework_scores')
    for (const { contract_id, criterion } of scores) {
      const contract = contracts.get(contract_id)!
      expect(frameworkOf(policyOf(contract), contract.track).criteria.map((one) => one.criterion)).toContain(criterion)
    }
    const scored = new Set(scores.map(({ contract_id }) => contract_id))
    expect([...contracts.values()].filter(({ track, status }) => track === 'maatwerk' && status === 'active').every(({ id }) => scored.has(id))).toBe(true)
    expect(new Set([...scored].map((id) => contracts.get(id)!.track))).toEqual(new Set(['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard']))
  })

  test('GGZ-DG-9: exactly the active contracts of new institutions are monitored, with the figures that follow from their production', async () => {
    const monitors = (await db('first_year_monitors').orderBy('id')).map((row) => decode<FirstYearMonitor>(firstYearMonitorFields, row))
    const wanted = [...contracts.values()].filter((contract) => contract.status === 'active' && isMonitored(policyOf(contract), contract))
    expect(monitors.map(({ contract_id }) => contract_id).sort()).toEqual(wanted.map(({ id }) => id).sort())
    for (const monitor of monitors) {
      expect(monitor).toMatchObject(await figuresOf(db, monitor.contract_id, monitor))
      const talks = await db('first_year_talks').where({ monitor_id: monitor.id }).orderBy('held_on').pluck('held_on')
      expect(monitor).toMatchObject({ talk_count: talks.length, last_talk_on: talks.at(-1) ?? null, concluded: monitor.concluded_on !== null })
    }
    if (today > '2027-11-22') {
      expect(monitors.some(({ concluded }) => concluded)).toBe(true)
      expect(monitors.some(({ last_talk_on, concluded }) => last_talk_on === null && !concluded)).toBe(true)
    }
  })

  test('KV-P-12, KV-P-14: benchmark figures of grz providers only, and parts in the experiment within it', async () => {
    const grz = new Set([...contracts.values()].filter(({ care_type }) => care_type === 'grz').map(({ provider_id }) => provider_id))
    const benchmarks = await db('grz_benchmarks')
    expect(benchmarks.length).toBeGreaterThan(40)
    expect(benchmarks.every(({ provider_id }) => grz.has(provider_id))).toBe(true)
    const taking = await db('providers').whereNotNull('modular_funding_from')
    expect(taking.length).toBeGreaterThan(3)
    const experiment = experimentOf(await db('clauses').where({ code: 'KV-P-14' }))
    for (const provider of taking) expect(modularFundingFaults(provider, experiment)).toEqual([])
  })

  test('nothing of it happened after today', async () => {
    for (const resource of ['framework_scores', 'first_year_monitors', 'first_year_talks', 'grz_benchmarks', 'policies'])
      for (const row of await db(resource)) expect(eventsAfter(resource, row, today), `${resource} ${row.id}`).toEqual([])
  })
})
