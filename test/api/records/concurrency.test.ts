import { describe, expect, test } from 'vitest'
import type { Answer, Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions } from '../../support/usualWays.ts'

const statusesOf = (answers: Answer[]) => answers.map((answer) => answer.status).sort()

describe('at the same time', () => {
  const app = useApp()

  test('two decisions: one stands, the other is a conflict', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const [one, two] = [await app.as('teamleider'), await app.as('teamleider2')]
    const answers = await Promise.all([
      one.put('plafond_requests', request, { status: 'approved', ...decisions.approved }),
      two.put('plafond_requests', request, { status: 'rejected', ...decisions.rejected }),
    ])
    expect(statusesOf(answers)).toEqual([200, 409])
    const winner = answers.find((answer) => answer.status === 200)
    const loser = answers.find((answer) => answer.status === 409)
    expect(loser).toAnswer(409, 'version_conflict')
    expect(loser?.body.current).toMatchObject({ status: winner?.body.status })
    expect(await one.get('plafond_requests', request.id)).toEqual(winner?.body)
    expect(await one.list('amendments', { contract_id: request.contract_id })).toHaveLength(winner?.body.status === 'approved' ? 1 : 0)
    expect(
      (await app.eventsOf('plafond_requests', request.id)).filter(
        (event) => event.after?.decided_by !== undefined && event.after.decided_by !== null && event.action === 'update',
      ),
    ).toHaveLength(1)
  })

  test('ten edits of one contract: one stands', async () => {
    const contract = await app.aContract()
    const [one, two] = [await app.as('contracteerder'), await app.as('contracteerder2')]
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? one : two).put('contracts', contract, { explanation: `Toelichting ${n}` })))
    expect(statusesOf(answers)).toEqual([200, ...Array(9).fill(409)])
    const winner = answers.find((answer) => answer.status === 200)
    expect(await one.get('contracts', contract.id)).toEqual(winner?.body)
    expect((await app.eventsOf('contracts', contract.id)).filter((event) => event.action === 'update')).toHaveLength(1)
  })

  test('five contracts for one provider: one stands', async () => {
    const staff = await app.as('contracteerder')
    const draft = await app.contractDraft()
    const answers = await Promise.all(Array.from({ length: 5 }, () => staff.post('contracts', draft)))
    expect(statusesOf(answers)).toEqual([201, 409, 409, 409, 409])
    for (const answer of answers.filter(({ status }) => status === 409)) expect(answer).toAnswer(409, 'duplicate')
    expect(await staff.list('contracts', { provider_id: draft.provider_id })).toHaveLength(1)
  })

  test('five plafond requests on one contract: one stands', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active' })
    const answers = await Promise.all(Array.from({ length: 5 }, () => staff.post('plafond_requests', { contract_id: contract.id, status: 'draft' })))
    expect(statusesOf(answers)).toEqual([201, 409, 409, 409, 409])
  })

  test('a removal and an edit: never both', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const [edited, removed] = await Promise.all([staff.put('providers', provider, { city: 'Kampen' }), staff.delete('providers', provider.id)])
    expect([200, 404]).toContain(edited.status)
    expect([200, 404, 409, 412]).toContain(removed.status)
    expect((await staff.call('GET', `providers/${provider.id}`)).status).toBe(removed.status === 200 ? 404 : 200)
  })

  test('forty new providers all arrive, with an event each', async () => {
    const providers = await Promise.all(Array.from({ length: 40 }, () => app.aProvider({ city: 'Tegelijk' })))
    expect(new Set(providers.map((provider) => provider.id)).size).toBe(40)
    const staff = await app.as('contracteerder')
    expect(await staff.list('providers', { city: 'Tegelijk' })).toHaveLength(40)
  })

  test('contracts made at once have a reference each', async () => {
    const staff = await app.as('contracteerder')
    const drafts = await Promise.all(Array.from({ length: 6 }, () => app.contractDraft()))
    const answers = await Promise.all(drafts.map((draft) => staff.post('contracts', draft)))
    expect(statusesOf(answers)).toEqual(Array(6).fill(201))
    expect(new Set(answers.map((answer) => answer.body.reference)).size).toBe(6)
  })
})

/** Each race is run a few times: either of the two may come first. */
const rounds = [1, 2]

describe('two saves of one case at once', () => {
  const app = useApp()

  test.each(rounds)('two bulk changes of the same records, each in its own order: one is stored, the other is told of it (%i)', async () => {
    const rows: Row[] = []
    for (let made = 0; made < 8; made += 1) rows.push(await app.aProvider())
    const bulk = (some: Row[], city: string) => ({
      ids: some.map(({ id }) => id),
      versions: Object.fromEntries(some.map((row) => [row.id, row.version])),
      data: { city },
    })
    const answers = await Promise.all([
      (await app.as('contracteerder')).post('providers/bulk', bulk(rows, 'Kampen')),
      (await app.as('contracteerder2')).post('providers/bulk', bulk([...rows].reverse(), 'Zwolle')),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const stored = await (await app.as('contracteerder')).list('providers', { id: rows.map(({ id }) => id) })
    expect(new Set(stored.map(({ city }) => city)).size).toBe(1)
  })

  test.each(rounds)('two bulk answers to the same conditions of one contract: one is stored, the other is told of it (%i)', async () => {
    const contract = await app.aContract({ unassessed: true })
    const rows = await (await app.as('contracteerder')).list('assessments', { contract_id: contract.id, kind: 'condition' })
    const bulk = (some: Row[]) => ({
      ids: some.map(({ id }) => id),
      versions: Object.fromEntries(some.map((row) => [row.id, row.version])),
      data: { outcome: 'met' },
    })
    const answers = await Promise.all([
      (await app.as('contracteerder')).post('assessments/bulk', bulk(rows.slice(0, 12))),
      (await app.as('contracteerder2')).post('assessments/bulk', bulk(rows.slice(3))),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test.each(rounds)('a signature and a new tariff line: no line comes upon a signed contract unjudged (%i)', async () => {
    const contract = await app.aContract({ upto: 'offered' })
    const staff = await app.as('contracteerder')
    const [signed, line] = await Promise.all([
      staff.put('contracts', contract, { status: 'signed', questionnaire_answered_on: '2026-09-25', signed_on: '2026-10-01' }),
      (await app.as('contracteerder2')).post('tariff_lines', { contract_id: contract.id, performance: 'hoogspecialistisch', tariff_percentage: 90 }),
    ])
    expect([signed.status, line.status].filter((status) => status < 300).length, JSON.stringify([signed.body, line.body]).slice(0, 500)).toBe(1)
  })

  test.each(rounds)('a signature and an answer that bars it: not both, or a task (%i)', async () => {
    const contract = await app.aContract({ upto: 'offered' })
    const staff = await app.as('contracteerder')
    const assessment = await app.assessmentOf(contract, 'GGZ-A-7')
    const [signed, answered] = await Promise.all([
      staff.put('contracts', contract, { status: 'signed', questionnaire_answered_on: '2026-09-25', signed_on: '2026-10-01' }),
      (await app.as('contracteerder2')).put('assessments', assessment, { outcome: 'not_met', assessed_on: '2027-11-30' }),
    ])
    expect(answered).toAnswer(200)
    const tasks = await staff.list('tasks', { subject_id: contract.id })
    expect(tasks).toHaveLength(signed.status === 200 ? 1 : 0)
  })

  test.each(rounds)('a grant and an amendment of the plafond: each knows the other (%i)', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const lowered = { contract_id: request.contract_id, field: 'plafond_cents', new_value: 90_000_000, effective_on: '2027-09-20', reason: 'Herijking.' }
    const answers = await Promise.all([
      (await app.as('teamleider')).put('plafond_requests', request, { status: 'approved', ...decisions.approved }),
      (await app.as('contracteerder')).post('amendments', lowered),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 201])
    const [first, second] = await (await app.as('contracteerder')).list('amendments', { contract_id: request.contract_id })
    expect(second.old_value).toBe(first.new_value)
  })

  test.each(rounds)('the removal of a draft and a line for it: no line without a contract (%i)', async () => {
    const contract = await app.aContract()
    const [removed, line] = await Promise.all([
      (await app.as('contracteerder')).delete('contracts', contract.id),
      (await app.as('contracteerder2')).post('tariff_lines', { contract_id: contract.id, performance: 'regulier', setting: 2, tariff_percentage: 90 }),
    ])
    expect(removed).toAnswer(200)
    expect([201, 404, 422]).toContain(line.status)
    expect(await app.db('tariff_lines').where({ contract_id: contract.id })).toEqual([])
  })
})
