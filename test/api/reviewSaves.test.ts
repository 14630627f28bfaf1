import { describe, expect, test } from 'vitest'
import { useApp } from '../support/startApp.ts'

describe('a save', () => {
  const app = useApp()

  test.each([[undefined], [null], ['']])('a save without a version (%j) is told so, alone and in bulk', async (version) => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    expect(await staff.call('PUT', `providers/${provider.id}`, { version, city: 'Kampen' })).toAnswer(428)
    expect(await staff.post('providers/bulk', { ids: [provider.id], versions: { [provider.id]: version }, data: { city: 'Kampen' } })).toAnswer(428)
  })

  test('who enters and who decides is told by the server, whatever is sent', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const sent = {
      contract_id: contract.id,
      entered_by: 1,
      decided_by: 1,
      decision_due_on: '2030-01-01',
      reference: 'X',
      closed_on: '2020-01-01',
      id: 999,
      version: 77,
    }
    const staff = await app.as('contracteerder2')
    const { body: request } = await staff.post('plafond_requests', sent)
    const me = await staff.must('GET', 'auth/me')
    expect(request).toMatchObject({ entered_by: me.id, decided_by: null, decision_due_on: null, closed_on: null, version: 1 })
    expect(request.reference).not.toBe('X')
  })
})
