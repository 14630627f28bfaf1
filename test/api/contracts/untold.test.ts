import { beforeAll, describe, expect, test } from 'vitest'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { closings } from '../../support/usualWays.ts'

const outsiders = ['raadpleger', 'publicist', 'beheerder'] as const
/** All that a reader can ask about a contract, its answers and its provider, as text: bodies and totals. */
async function everything(reader: Session, contract: Row): Promise<string> {
  const of = (resource: string, filter: Row, sort: [string, string]) =>
    `${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), sort: JSON.stringify(sort), range: '[0,99]' })}`
  const { id, provider_id } = contract
  const assessments = await reader.list('assessments', { contract_id: id })
  const paths = [
    `contracts/${id}`,
    `contracts/${id}/next`,
    `providers/${provider_id}`,
    `providers/${provider_id}/contractable`,
    `contracts/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id }))}`,
    ...['updated_at', 'version', 'id'].flatMap((field) => [
      of('contracts', {}, [field, 'DESC']),
      of('providers', {}, [field, 'DESC']),
      of('assessments', { contract_id: id }, [field, 'DESC']),
    ]),
    ...['outcome', 'assessed_on', 'assessed_by', 'valid_until'].map((field) => of('assessments', { contract_id: id }, [field, 'ASC'])),
    ...assessments.map((row) => `assessments/${row.id}`),
    ...assessments.map((row) => of('audit_events', { resource: 'assessments', record_id: row.id }, ['id', 'ASC'])),
    ...[1, 2, 3].flatMap((version) => [
      of('assessments', { contract_id: id, version }, ['id', 'ASC']),
      of('providers', { id: provider_id, version }, ['id', 'ASC']),
    ]),
    of('audit_events', { resource: 'contracts', record_id: id }, ['id', 'ASC']),
    of('audit_events', { resource: 'providers', record_id: provider_id }, ['id', 'ASC']),
    of('audit_events', {}, ['id', 'DESC']),
    of('tasks', {}, ['id', 'ASC']),
    of('tasks', { subject_id: id }, ['id', 'ASC']),
    of('contracts', { q: contract.reference }, ['id', 'ASC']),
    `conditions/${assessments.find((row) => row.private)!.condition_id}/outcomes`,
  ]
  const answers = await Promise.all(paths.map((path) => reader.call('GET', path)))
  return answers.map(({ status, body, headers }, index) => `${paths[index]} ${status} ${headers.get('content-range')} ${JSON.stringify(body)}`).join('\n')
}

describe('a private answer', () => {
  const app = useApp()
  let draft: Row
  let active: Row
  beforeAll(async () => {
    draft = await app.aContract({ unassessed: true, upto: 'assessing' })
    active = await app.aContract({ upto: 'active' })
  })

  test.each(outsiders)('changes nothing that %s can ask: neither the first one, nor a second, nor a task', async (name) => {
    const reader = await app.as(name)
    const staff = await app.as('contracteerder')
    const answers = [
      [draft, 'GGZ-U-2', { outcome: 'absent' }],
      [draft, 'GGZ-U-5', { outcome: 'present', occurred_on: '2027-01-01', evidence: 'Uitspraak.' }],
      [draft, 'GGZ-U-5', { outcome: 'open', occurred_on: null, evidence: null }],
      [draft, 'GGZ-U-2', { outcome: 'open' }],
      [active, 'GGZ-U-6', { outcome: 'present' }],
      [active, 'GGZ-U-6', { outcome: 'absent', valid_until: '2027-11-30' }],
      [active, 'GGZ-U-6', { outcome: 'absent', valid_until: null }],
    ] as const
    for (const [contract, clause, answer] of answers) {
      const before = await everything(reader, contract)
      expect(await staff.put('assessments', await app.assessmentOf(contract, clause), answer)).toAnswer(200)
      expect(await everything(reader, contract), `${clause} ${JSON.stringify(answer)}`).toBe(before)
    }
  })

  test('is told to the staff, with its version', async () => {
    const staff = await app.as('contracteerder')
    const before = await app.assessmentOf(draft, 'GGZ-U-3')
    expect(await staff.put('assessments', before, { outcome: 'absent' })).toAnswer(200)
    expect(await app.assessmentOf(draft, 'GGZ-U-3')).toMatchObject({ version: before.version + 1, outcome: 'absent' })
    expect((await app.eventsOf('assessments', before.id)).at(-1)).toMatchObject({ action: 'update', after: { outcome: 'absent' } })
  })

  test('of a public condition moves the version that everybody sees', async () => {
    const reader = await app.as('raadpleger')
    const { id } = await app.assessmentOf(draft, 'GGZ-A-7')
    const before = await reader.get('assessments', id)
    expect(await (await app.as('contracteerder')).put('assessments', await app.assessmentOf(draft, 'GGZ-A-7'), { outcome: 'met' })).toAnswer(200)
    const after = await reader.get('assessments', id)
    expect(after).toMatchObject({ version: before.version + 1, outcome: 'met' })
    expect(after.updated_at >= before.updated_at).toBe(true)
    expect(await reader.list('assessments', { id, version: after.version })).toHaveLength(1)
  })
})

describe('the ground of an exemption from the crisis service', () => {
  const app = useApp()
  test.each(outsiders)('changes nothing that %s can ask, the steps of a contract included', async (name) => {
    const reader = await app.as(name)
    const staff = await app.as('contracteerder')
    const practice = { kind: 'independent', profession: 'psychiater', crisis_service: 'exempt' }
    const contract = await app.aContract({ track: 'vrijgevestigd', provider: practice, upto: 'assessing' })
    for (const changes of [{ crisis_service_ground: 'pregnant' }, { crisis_service_evidence: 'Verklaring.' }, { crisis_service_ground: null }]) {
      const before = await everything(reader, contract)
      const provider = await staff.get('providers', contract.provider_id)
      expect(await staff.put('providers', provider, changes)).toAnswer(200)
      expect(await everything(reader, contract), JSON.stringify(changes)).toBe(before)
    }
    const public_before = await reader.get('providers', contract.provider_id)
    const provider = await staff.get('providers', contract.provider_id)
    expect(await staff.put('providers', provider, { city: 'Kampen', crisis_service_ground: 'pregnant' })).toAnswer(200)
    expect(await reader.get('providers', contract.provider_id)).toMatchObject({ city: 'Kampen', version: public_before.version + 1 })
    const [, event] = await reader.list('audit_events', { resource: 'providers', record_id: contract.provider_id })
    expect(event).toMatchObject({ before: { city: 'Utrecht' }, after: { city: 'Kampen' }, masked: [] })
    expect(Object.keys(event!.after)).toEqual(['city'])
  })
})

describe('a rejection', () => {
  const app = useApp()
  const grounds = [
    ['a private clause', ['GGZ-U-2'], 'Staat in het register.'],
    ['an open one', ['GGZ-A-1'], 'Geen AGB-code.'],
    ['one that may reopen', ['GGZ-DG-7'], 'Het keurmerk ontbreekt.'],
  ] as const

  test.each(outsiders)('looks the same to %s whatever it rests on', async (name) => {
    const staff = await app.as('contracteerder')
    const reader = await app.as(name)
    const seen: string[] = []
    for (const [, rejection_clauses, reason] of grounds) {
      const contract = await app.aContract({ upto: 'assessing' })
      const changes = { version: contract.version, status: 'rejected', ...closings.rejected, rejection_clauses, reason }
      await staff.must('PUT', `contracts/${contract.id}`, changes)
      const [record, next, events] = [
        await reader.get('contracts', contract.id),
        await reader.must('GET', `contracts/${contract.id}/next`),
        await reader.list('audit_events', { resource: 'contracts', record_id: contract.id }),
      ]
      expect(record).toMatchObject({ status: 'rejected', closed_on: closings.rejected!.closed_on, rejection_clauses: null, reason: null, masked: true })
      const own = /"(id|record_id|at|created_at|updated_at|reference|record_name|contract_id|provider_id|provider_name|agb_code)":("[^"]*"|\d+)/g
      const plain = JSON.stringify([record, next, events]).replaceAll(contract.reference, '').replace(own, '')
      seen.push(plain)
      expect(plain).not.toContain(reason)
    }
    expect(new Set(seen).size).toBe(1)
  })

  test('tells the staff its grounds', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const staff = await app.as('contracteerder')
    const rejected = { status: 'rejected', ...closings.rejected, rejection_clauses: ['GGZ-A-1'], reason: 'Geen AGB-code.' }
    expect((await staff.put('contracts', contract, rejected)).body).toMatchObject(rejected)
    expect((await app.eventsOf('contracts', contract.id)).at(-1)!.after).toMatchObject({ rejection_clauses: ['GGZ-A-1'], reason: 'Geen AGB-code.' })
    expect(await (await app.as('teamleider')).get('contracts', contract.id)).toMatchObject({ reason: 'Geen AGB-code.' })
  })

  test.each(outsiders)('whose grounds are written down before it tells %s no more', async (name) => {
    const reader = await app.as(name)
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'assessing' })
    const before = await everything(reader, contract)
    expect(await staff.put('contracts', contract, { rejection_clauses: ['GGZ-U-2'], reason: 'Staat in het register.' })).toAnswer(200)
    expect(await everything(reader, contract)).toBe(before)
  })

  test.each(outsiders)('that is withdrawn instead tells %s its reason, as every other ending does', async (name) => {
    const contract = await app.aContract({ upto: 'assessing' })
    const withdrawn = { status: 'withdrawn', ...closings.withdrawn }
    expect(await (await app.as('contracteerder')).put('contracts', contract, withdrawn)).toAnswer(200)
    const reader = await app.as(name)
    expect(await reader.get('contracts', contract.id)).toMatchObject({ reason: closings.withdrawn!.reason, masked: false })
    expect((await reader.list('audit_events', { resource: 'contracts', record_id: contract.id })).at(-1)!.after.reason).toBe(closings.withdrawn!.reason)
  })
})

describe('hidden grounds', () => {
  const app = useApp()

  test('do not show by an otherwise clear way to the next step', async () => {
    const clear = await app.aContract({ upto: 'assessing' })
    const barred = await app.aContract({ upto: 'assessing', assess: { 'GGZ-U-2': { outcome: 'present' } } })
    const viewer = await app.as('raadpleger')
    const stepsOf = async ({ id }: Row) => JSON.stringify(await viewer.must('GET', `contracts/${id}/next`))
    expect(await stepsOf(barred)).toBe(await stepsOf(clear))
  })

  test('stay hidden when the exemption that they were written for ends', async () => {
    const staff = await app.as('contracteerder')
    const exempt = { kind: 'independent', profession: 'psychiater', crisis_service: 'exempt', crisis_service_ground: 'pregnant' }
    const provider = await app.aProvider({ ...exempt, crisis_service_evidence: 'Verklaring verloskundige' })
    await staff.must('PUT', `providers/${provider.id}`, { version: provider.version, crisis_service: 'takes_part', crisis_service_ground: null })
    expect(await (await app.as('raadpleger')).get('providers', provider.id)).toMatchObject({ crisis_service_evidence: null })
  })
})
