import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

const sizeOf = (body: unknown): number => JSON.stringify(body).length

describe('what a save may send, and what it is answered', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')

  test('of thousands of fields that do not exist some are named, and how many there are besides', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`veld_${at}`, at]))
    const answer = await (await staff()).post('providers', { name: 'De Linde', kind: 'institution', ...unknown })
    expect(answer).toAnswer(422)
    expect(Object.keys(answer.body.errors)).toHaveLength(21)
    expect(answer.body.errors.veld_0).toBe('Het veld veld_0 bestaat hier niet.')
    expect(answer.body.errors.root.serverError).toBe('Nog 4980 velden bestaan hier niet.')
  })

  test('one such field is named whole, and a name of a million signs by its beginning', async () => {
    const session = await staff()
    const one = await session.post('providers', { name: 'De Linde', kind: 'institution', veld: 1 })
    expect(one.body.errors).toEqual({ veld: 'Het veld veld bestaat hier niet.' })
    const long = await session.post('providers', { name: 'De Linde', kind: 'institution', ['x'.repeat(1_000_000)]: 1 })
    expect(long).toAnswer(422)
    expect(sizeOf(long.body)).toBeLessThan(1000)
  })

  test('a list of two hundred items is looked at, one more is too long', async () => {
    const session = await staff()
    const withSettings = (count: number) =>
      session.post('providers', { name: 'De Linde', kind: 'institution', settings: Array.from({ length: count }, () => 9) })
    expect((await withSettings(200)).body.errors.settings).not.toBe('Deze lijst is te lang.')
    expect((await withSettings(201)).body.errors.settings).toBe('Deze lijst is te lang.')
  })

  test('an item that names thousands of fields gets a sentence of readable length', async () => {
    const contract = await app.aContract({ track: 'digitaal', upto: 'active' })
    const item = { type: '3', share: 100, ...Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`veld_${at}`, at])) }
    const answer = await (await staff()).post('plafond_requests', { contract_id: contract.id, volume_by_care_demand: [item] })
    expect(answer).toAnswer(422)
    expect(sizeOf(answer.body)).toBeLessThan(5000)
  })

  test('text that is searched for personal data has at most 5,000 signs', async () => {
    const question = await app.aQuestion()
    const session = await staff()
    expect((await session.put('questions', question, { question: '€'.repeat(5001) })).body.errors).toEqual({ question: 'Dit is langer dan 5.000 tekens.' })
    expect(await session.put('questions', question, { question: '€'.repeat(5000) })).toAnswer(200)
  })
})

describe('what a save may not say', () => {
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

describe('a filter', () => {
  const app = useApp()

  test.each([
    ['contracts', { settings: Array.from({ length: 3000 }, () => 1) }, 400],
    ['contracts', { q: Array.from({ length: 2600 }, (_, index) => index.toString(36)).join(' ') }, 200],
    ['contracts', { reason_like: '%'.repeat(5000) }, 200],
    ['contracts', { treated_insured: 99_999_999_999 }, 400],
    ['contracts', { version_gte: -99_999_999_999 }, 400],
    ['contracts', { plafond_cents_lte: 99_999_999_999 }, 200],
    ['tariff_lines', { setting: [1, 99_999_999_999] }, 400],
    ['providers', { name: 'a\u0000b' }, 200],
    ['providers', { name_like: 'a\u0000b' }, 200],
    ['providers', { q: '\u0000' }, 200],
    ['providers', { name_like: Array.from({ length: 400 }, (_, index) => String.fromCharCode(0xe0 + index)).join('') }, 200],
  ])('of %s answers %o with %i, never with an error of the engine', async (resource, filter, status) => {
    expect(await (await app.as('contracteerder')).query(resource, { filter, range: [0, 9] })).toAnswer(status)
  })
})
