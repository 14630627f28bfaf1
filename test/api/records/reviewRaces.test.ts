import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions } from '../../support/usualWays.ts'

/** Each race is run a few times: either of the two may come first. */
const rounds = [1, 2]

describe('at once', () => {
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
