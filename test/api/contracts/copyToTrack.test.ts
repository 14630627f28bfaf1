import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a contract to which another track applies', () => {
  const app = useApp()
  const specialist = { settings: [2, 4] }
  const copy = async (contract: Row, body: Row, who: Parameters<typeof app.as>[0] = 'contracteerder') =>
    (await app.as(who)).post(`contracts/${contract.id}/copy-to-track`, { version: contract.version, ...body })

  test('is withdrawn and goes on as a new draft of that track, with its terms, lines and answers', async () => {
    const contract = await app.aContract({ upto: 'assessing', provider: specialist, fields: { settings: [2, 4], plafond_cents: 100_000_000 } })
    const staff = await app.as('contracteerder')
    const [answered] = await staff.list('assessments', { contract_id: contract.id, clause: 'GGZ-A-1' })
    await staff.must('PUT', `assessments/${answered!.id}`, { version: answered!.version, outcome: 'not_met', evidence: 'Uitschrijving gezien.' })
    const answer = await copy(contract, { track: 'maatwerk', reason: 'Levert ook outreachende zorg.' })
    expect(answer).toAnswer(201)
    const draft = answer.body
    expect(draft).toMatchObject({ track: 'maatwerk', status: 'draft', provider_id: contract.provider_id, origin: contract.origin, plafond_cents: 100_000_000 })
    expect(draft.settings).toEqual([2, 4])
    expect(draft.reference).not.toBe(contract.reference)
    expect(await staff.get('contracts', contract.id)).toMatchObject({ status: 'withdrawn', reason: 'Levert ook outreachende zorg.', track: 'digitaal' })
    const linesOf = async ({ id }: Row) => (await staff.list('tariff_lines', { contract_id: id })).map(({ performance, setting }) => [performance, setting])
    expect(await linesOf(draft)).toEqual(await linesOf(contract))
    const answersOf = async ({ id }: Row) =>
      (await staff.list('assessments', { contract_id: id })).map(({ clause, outcome, evidence }) => [clause, outcome, evidence])
    expect(await answersOf(draft)).toEqual(await answersOf(contract))
    expect((await answersOf(draft)).find(([clause]) => clause === 'GGZ-A-1')).toEqual(['GGZ-A-1', 'not_met', 'Uitschrijving gezien.'])
  })

  test('leaves out what the other track does not take: a start on another day', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'quoted', fields: { starts_on: '2027-03-01' } })
    const answer = await copy(contract, { track: 'digitaal' })
    expect(answer).toAnswer(201)
    expect(answer.body).toMatchObject({ track: 'digitaal', starts_on: null, ends_on: contract.ends_on })
    expect(await (await app.as('contracteerder')).list('proposals', { contract_id: answer.body.id })).toEqual([])
    expect((await (await app.as('contracteerder')).get('contracts', contract.id)).reason).toMatch(/digitaal/)
  })

  test.each<[string, Row, Row]>([
    ['GGZ-M-1', { settings: [2] }, {}],
    ['GGZ-M-3', specialist, { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand' }],
  ])('is refused where that track is not open to it, and is as it was (%s)', async (clause, provider, fields) => {
    const contract = await app.aContract({ upto: 'offered', provider, fields })
    expect(await copy(contract, { track: 'maatwerk' })).toBeRefusedBy(clause)
    const staff = await app.as('contracteerder')
    expect(await staff.get('contracts', contract.id)).toEqual(contract)
    expect(await staff.list('contracts', { provider_id: contract.provider_id })).toHaveLength(1)
  })

  test('is not a draft, nor one that is signed, nor of that track already', async () => {
    for (const upto of ['draft', 'signed', 'active'] as const) {
      const contract = await app.aContract({ upto, provider: specialist })
      const answer = await copy(contract, { track: 'maatwerk' })
      expect(answer).toAnswer(422)
      expect(answer.body.errors).toHaveProperty('status')
    }
    const contract = await app.aContract({ upto: 'assessing' })
    expect((await copy(contract, { track: 'digitaal' })).body.errors).toHaveProperty('track')
    expect((await copy(contract, { track: 'vrijgevestigd' })).body.errors).toHaveProperty('track')
    expect((await copy(contract, { track: 'anders' })).body.errors).toHaveProperty('track')
  })

  test('is copied on the version that was read, by who may', async () => {
    const contract = await app.aContract({ upto: 'assessing', provider: specialist })
    expect(await copy(contract, { track: 'maatwerk', version: undefined })).toAnswer(428)
    expect(await copy(contract, { track: 'maatwerk', version: contract.version + 1 })).toAnswer(409)
    for (const who of ['raadpleger', 'publicist', 'beheerder'] as const) expect(await copy(contract, { track: 'maatwerk' }, who)).toAnswer(403)
    expect(await copy({ ...contract, id: 999_999 }, { track: 'maatwerk' })).toAnswer(404)
    expect(await copy(contract, { track: 'maatwerk' }, 'teamleider')).toAnswer(201)
  })
})
