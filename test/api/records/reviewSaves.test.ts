import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

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

  test.each(['\u200B', '\u200B \uFEFF', '\u00AD\u2060\t', '\u202E\u200F', '\u3164'])('a name of signs that nobody sees (%j) is no name', async (name) => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const answer = await staff.post('providers', { name, kind: 'institution' })
    expect(answer).toAnswer(422)
    expect(answer.body.errors).toEqual({ name: 'Dit is verplicht.' })
    expect((await staff.put('providers', provider, { name })).body.errors).toEqual({ name: 'Dit is verplicht.' })
    expect((await staff.put('providers', provider, { city: name })).body.city).toBeNull()
  })

  test('a sign that nobody sees within a name is refused', async () => {
    const name = 'Zorghuis De\u00ADLinde'
    expect((await (await app.as('contracteerder')).post('providers', { name, kind: 'institution' })).body.errors.name).toContain('U+00AD')
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'onzin'])(
    'the field %s, which does not exist, is named, alone and in bulk',
    async (field) => {
      const staff = await app.as('contracteerder')
      const provider = await app.aProvider()
      const message = `Het veld ${field} bestaat hier niet.`
      const alone = await staff.call('PUT', `providers/${provider.id}`, `{"version":1,"${field}":{"role":"admin"}}`)
      expect(alone).toAnswer(422)
      expect(Object.entries(alone.body.errors)).toEqual([[field, message]])
      expect(alone.body.message).toBe(message)
      const bulk = await staff.call('POST', 'providers/bulk', `{"ids":[${provider.id}],"versions":{"${provider.id}":1},"data":{"${field}":1}}`)
      expect(bulk).toAnswer(422)
      expect(Object.entries(bulk.body.errors_by_id[provider.id])).toEqual([[field, message]])
      expect(bulk.body.refusals[provider.id]).toMatchObject([{ field, message }])
    },
  )
})
