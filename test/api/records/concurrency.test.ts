import { describe, expect, test } from 'vitest'
import type { Answer } from '../../support/session.ts'
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
