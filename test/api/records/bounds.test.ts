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
