import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import type { AccountName } from '../../support/templates.ts'
import { decisions } from '../../support/usualWays.ts'

const rejected = { status: 'rejected', ...decisions.rejected }

describe('whoever had a hand in what a decision rests on has no say in it (GGZ-PL-9)', () => {
  const app = useApp()
  const decide = async (request: Row, by: AccountName) => {
    const session = await app.as(by)
    return session.put('plafond_requests', await session.get('plafond_requests', request.id), rejected)
  }
  const onlyTheOther = async (request: Row) => {
    expect((await (await app.as('teamleider')).get('plafond_requests', request.id)).decision_objection).toMatch('een andere teamleider')
    expect(await decide(request, 'teamleider')).toBeRefusedBy('GGZ-PL-9')
    expect(await decide(request, 'teamleider2')).toAnswer(200)
  }
  const figures = async (request: Row) => (await app.as('teamleider')).list('production', { contract_id: request.contract_id })

  test('the claims figure: corrected', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const [figure] = await figures(request)
    await (await app.as('teamleider')).must('PUT', `production/${figure!.id}`, { version: figure!.version, amount_cents: 81_000_000 })
    await onlyTheOther(request)
  })

  test('the claims figure: recorded, in any order', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const body = { contract_id: contract.id, as_of: '2027-08-10', amount_cents: 80_000_000 }
    await (await app.as('teamleider')).must('POST', 'production', body)
    await onlyTheOther(await app.aPlafondRequest({ upto: 'complete', contract }))
  })

  test('a later figure that was taken away, so that this one counts', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
    const later = await (await app.as('contracteerder')).must('POST', 'production', { contract_id: contract.id, as_of: '2027-08-10', amount_cents: 10_000_000 })
    const lead = await app.as('teamleider')
    await lead.call('DELETE', `production/${later.id}`, undefined, { 'if-match': `"${later.version}"` })
    await onlyTheOther(await app.aPlafondRequest({ upto: 'complete', contract }))
  })

  test('the plafond: lowered by hand, or a lowering that was cancelled', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
    const body = { contract_id: contract.id, field: 'plafond_cents', new_value: 90_000_000, effective_on: '2027-03-01', reason: 'In overleg.' }
    const lowered = await (await app.as('contracteerder')).must('POST', 'amendments', body)
    await (await app.as('teamleider')).must('PUT', `amendments/${lowered.id}`, { version: lowered.version, cancel_reason: 'Vergissing.' })
    await onlyTheOther(await app.aPlafondRequest({ upto: 'complete', contract }))
  })

  test('and not a figure of another day, an unchanged one, or of another contract', async () => {
    const lead = await app.as('teamleider')
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
    for (const as_of of ['2027-06-30', '2027-08-16', '2027-11-30'])
      await lead.must('POST', 'production', { contract_id: contract.id, as_of, amount_cents: 60_000_000 })
    const elsewhere = await app.aContract({ upto: 'active' })
    await lead.must('POST', 'production', { contract_id: elsewhere.id, as_of: '2027-08-01', amount_cents: 1 })
    const request = await app.aPlafondRequest({ upto: 'complete', contract })
    const [judged] = await lead.list('production', { contract_id: contract.id, as_of: '2027-08-01' })
    await lead.must('PUT', `production/${judged!.id}`, { version: judged!.version, source: 'Vecozo' })
    expect(await decide(request, 'teamleider')).toAnswer(200)
  })

  test('whatever the policy says of the clause', async () => {
    const [clause] = await app.db('clauses').where({ code: 'GGZ-PL-9' })
    await app.db('clauses').where({ id: clause.id }).update({ enforce: 'show' })
    const own = await app.aPlafondRequest({ upto: 'complete', by: 'teamleider' })
    await onlyTheOther(own)
    await app.db('clauses').where({ id: clause.id }).update({ enforce: clause.enforce })
  })
})

describe('a figure that is corrected after a request was submitted', () => {
  const app = useApp()
  const correct = async (request: Row, fields: Row): Promise<void> => {
    const staff = await app.as('contracteerder2')
    const [figure] = await staff.list('production', { contract_id: request.contract_id })
    await staff.must('PUT', `production/${figure!.id}`, { version: figure!.version, ...fields })
  }
  const warned = async (request: Row): Promise<Row> => {
    const { warnings } = await (await app.as('teamleider')).get('plafond_requests', request.id)
    return Object.fromEntries(warnings.filter(({ clause }: Row) => clause !== 'GGZ-PL-8').map(({ clause, message }: Row) => [clause, message]))
  }

  test('is told beside the decision: what it was and became, by whom, when, and the share now', async () => {
    const request = await app.aPlafondRequest({ upto: 'submitted' })
    expect(await warned(request)).toEqual({})
    await correct(request, { amount_cents: 10_000_000 })
    const told = await warned(request)
    const { full_name } = await (await app.as('contracteerder2')).must('GET', 'auth/me')
    expect(told['GGZ-PL-9']).toBe(
      `Na de indiening is de declaratiestand per 01-08-2027 gecorrigeerd van € 800.000,00 naar € 100.000,00, door ${full_name} op 01-12-2027. Op 15-08-2027 is nu 10% van het omzetplafond gedeclareerd; bij de indiening was dat 80%.`,
    )
    expect(told['GGZ-PL-1']).toMatch('70%')
    const lead = await app.as('teamleider')
    const complete = await (await app.as('contracteerder')).put('plafond_requests', request, { status: 'complete', complete_on: '2027-08-20' })
    expect(await lead.put('plafond_requests', complete.body, { status: 'approved', ...decisions.approved })).toAnswer(200)
  })

  test('names no share below the one that is asked where it still reaches that', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    await correct(request, { amount_cents: 70_000_000 })
    expect(Object.keys(await warned(request))).toEqual(['GGZ-PL-9'])
    await correct(request, { amount_cents: 69_999_999 })
    expect((await warned(request))['GGZ-PL-9']).toMatch('nu 69,9% van')
    await correct(request, { amount_cents: 80_000_000 })
    expect(await warned(request)).toEqual({})
  })

  test('says so of a figure that was added or taken away, and of a plafond that was lowered', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const staff = await app.as('contracteerder')
    const added = await staff.must('POST', 'production', { contract_id: request.contract_id, as_of: '2027-08-10', amount_cents: 85_000_000 })
    expect((await warned(request))['GGZ-PL-9']).toMatch('per 10-08-2027 van € 850.000,00 toegevoegd')
    expect((await staff.call('DELETE', `production/${added.id}`, undefined, { 'if-match': `"${added.version}"` })).status).toBe(200)
    expect(await warned(request)).toEqual({})
    const lowered = { contract_id: request.contract_id, field: 'plafond_cents', new_value: 80_000_000, effective_on: '2027-08-01', reason: 'In overleg.' }
    await staff.must('POST', 'amendments', lowered)
    expect((await warned(request))['GGZ-PL-9']).toMatch('gewijzigd van € 1.000.000,00 naar € 800.000,00')
  })

  test('says nothing of figures of a later day, nor of a draft', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    await (await app.as('contracteerder')).must('POST', 'production', { contract_id: request.contract_id, as_of: '2027-08-16', amount_cents: 5 })
    expect(await warned(request)).toEqual({})
    const draft = await app.aPlafondRequest()
    await correct(draft, { amount_cents: 5 })
    expect(await warned(draft)).toEqual({})
  })
})
