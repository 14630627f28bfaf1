import { describe, expect, test } from 'vitest'
import { permissions } from '../../../server/access.ts'
import { contractOfSql, namedResources, recordNameSql } from '../../../server/records/history/recordNames.ts'
import { useApp } from '../../support/startApp.ts'

/** What the log never has an event of: what is counted, found or kept by another record. */
const unlogged = ['audit_events', 'publication_entries', 'policy_impact_lines']

describe('the audit log calls a record by its name', () => {
  const app = useApp()

  test('of every resource that it has events of', async () => {
    expect(Object.keys(permissions).filter((name) => !unlogged.includes(name) && !namedResources.includes(name))).toEqual([])
    for (const name of namedResources)
      await expect(app.db.raw(`select ${recordNameSql(name, '0')} as name, ${contractOfSql(name, '0')} as contract`), name).resolves.toBeTruthy()
  })

  test('of a contract and what hangs on it, as the log of the contract, most recent first', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'active', production: [['2027-08-01', 80_000_000]] })
    await app.aPlafondRequest({ contract, upto: 'approved' })
    const staff = await app.as('contracteerder')
    await staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), { outcome: 'not_met' })
    for (const name of ['raadpleger', 'contracteerder'] as const) {
      const events = await (await app.as(name)).list('audit_events', { contract_id: contract.id }, { sort: ['id', 'DESC'] })
      const kinds = new Set(events.map(({ resource }) => resource))
      for (const kind of ['contracts', 'assessments', 'tariff_lines', 'proposals', 'production', 'amendments', 'plafond_requests', 'tasks'])
        expect([...kinds], kind).toContain(kind)
      for (const { record_name, contract_id } of events) {
        expect(record_name).toContain(contract.provider_name)
        expect(contract_id).toBe(contract.id)
      }
      const nameOf = (kind: string) => events.find(({ resource }) => resource === kind)?.record_name
      expect(nameOf('contracts')).toBe(`${contract.reference} · ${contract.provider_name}`)
      expect(nameOf('assessments')).toBe(`${contract.reference} · ${contract.provider_name} · GGZ-A-7`)
      expect(nameOf('production')).toBe(`${contract.reference} · ${contract.provider_name} · 01-08-2027`)
    }
  })

  test('that is deleted, by the name it had', async () => {
    const contract = await app.aContract()
    const staff = await app.as('contracteerder')
    const [line] = await staff.list('tariff_lines', { contract_id: contract.id })
    const removed = await staff.call('DELETE', `tariff_lines/${line!.id}`, undefined, { 'if-match': `"${line!.version}"` })
    expect(removed).toAnswer(200)
    expect((await staff.list('audit_events', { contract_id: contract.id })).at(-1)).toMatchObject({ action: 'delete', resource: 'tariff_lines' })
    expect((await app.eventsOf('tariff_lines', line!.id)).at(-1)!.record_name).toContain(contract.reference)
  })

  test('so that the administrator finds it by that name, and by who did it', async () => {
    const provider = await app.aProvider({ name: 'Zorggroep Wilgenroos' })
    await (await app.as('contracteerder')).put('providers', provider, { city: 'Kampen' })
    const admin = await app.as('beheerder')
    expect((await admin.list('audit_events', { q: 'wilgenroos' })).map(({ action }) => action)).toEqual(['create', 'update'])
    const [user] = await admin.list('users', { username: 'contracteerder' })
    const own = await admin.list('audit_events', { q: 'wilgenroos', actor_id: user!.id })
    expect(own).toHaveLength(2)
    expect(await admin.list('audit_events', { q: 'wilgenroos', actor_id: user!.id + 1 })).toEqual([])
  })

  test('and the whole log stays the administrator’s', async () => {
    const viewer = await app.as('raadpleger')
    for (const filter of [{ q: 'wilgenroos' }, { actor_id: 1 }, { contract_id: [1, 2] }, { contract_id: null }, { contract_id_gte: 1 }])
      expect(await viewer.query('audit_events', { filter, range: [0, 9] }), JSON.stringify(filter)).toAnswer(403)
  })
})
