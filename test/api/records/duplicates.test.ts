import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('a duplicate names the record that is in the way, and the field', () => {
  const app = useApp()

  test('of an AGB code', async () => {
    const staff = await app.as('contracteerder')
    const known = await app.aProvider({ name: 'Stichting De Linde' })
    const answer = await staff.post('providers', { name: 'Nog een', kind: 'institution', agb_code: known.agb_code })
    expect(answer).toAnswer(409, 'duplicate')
    expect(answer.body).toEqual({
      code: 'duplicate',
      message: 'Deze AGB-code hoort al bij een andere zorgaanbieder: Stichting De Linde.',
      field: 'agb_code',
      existing: { resource: 'providers', id: known.id, label: 'Stichting De Linde' },
    })
  })

  test('of a contract that still runs, and no longer once it is closed', async () => {
    const staff = await app.as('contracteerder')
    const { id, reference, provider_id, policy_id, care_type, track, version } = await app.aContract()
    const again = { provider_id, policy_id, care_type, track, status: 'draft' }
    const answer = await staff.post('contracts', again)
    expect(answer.body).toMatchObject({ code: 'duplicate', field: 'provider_id', existing: { resource: 'contracts', id, label: reference } })
    expect(answer.body.message).toContain(reference)
    await staff.must('PUT', `contracts/${id}`, { version, status: 'withdrawn', reason: 'Ingetrokken.' })
    expect(await staff.post('contracts', again)).toAnswer(201)
  })

  test('of a request that is open', async () => {
    const staff = await app.as('contracteerder')
    const request = await app.aPlafondRequest()
    const { body } = await staff.post('plafond_requests', { contract_id: request.contract_id, status: 'draft' })
    expect(body).toMatchObject({ field: 'contract_id', existing: { resource: 'plafond_requests', id: request.id, label: request.reference } })
  })

  test('of a claims figure, at the day', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active', production: [['2027-03-31', 123_45]] })
    const { body } = await staff.post('production', { contract_id: contract.id, as_of: '2027-03-31', amount_cents: 2_000 })
    expect(body).toMatchObject({ field: 'as_of', existing: { resource: 'production', label: '€ 123,45' } })
  })

  test('also where two are saved at the same moment', async () => {
    const staff = await app.as('contracteerder')
    const sent = { name: 'Tweeling', kind: 'institution', agb_code: '06999123' }
    const answers = await Promise.all([1, 2, 3].map(() => staff.post('providers', sent)))
    const [made] = answers.filter(({ status }) => status === 201)
    const others = answers.filter(({ status }) => status !== 201)
    expect(others).toHaveLength(2)
    for (const { body } of others) expect(body).toMatchObject({ code: 'duplicate', existing: { resource: 'providers', id: made!.body.id, label: 'Tweeling' } })
  })
})
