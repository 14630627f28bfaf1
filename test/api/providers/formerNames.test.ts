import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('what a provider was called before, and who took its place', () => {
  const app = useApp()
  const found = async (q: string) => (await (await app.as('raadpleger')).list('providers', { q })).map(({ id }) => id)

  test('a changed name and KvK number are kept with the day on which they ended, and find the provider', async () => {
    app.setToday('2027-05-03')
    const provider = await app.aProvider({ name: 'Stichting Vlinderhof', kvk_number: '61234567' })
    const staff = await app.as('contracteerder')
    const changed = await staff.must('PUT', `providers/${provider.id}`, { version: provider.version, name: 'Zorggroep Kwelderland', kvk_number: '68765432' })
    expect(changed.former_names).toEqual([{ value: 'Stichting Vlinderhof', until: '2027-05-03' }])
    expect(changed.former_kvk_numbers).toEqual([{ value: '61234567', until: '2027-05-03' }])
    for (const q of ['vlinderhof', 'kwelderland', '61234567', '68765432']) expect(await found(q)).toEqual([provider.id])
  })

  test('the day can be said, a typing error taken off, and a name that returns is no former one', async () => {
    const provider = await app.aProvider({ name: 'Praktijk Wilgenroos' })
    const staff = await app.as('contracteerder')
    const path = `providers/${provider.id}`
    const dated = await staff.must('PUT', path, {
      version: provider.version,
      name: 'Praktijk Waterlelie',
      former_names: [{ value: 'Praktijk Wilgenroos', until: '2027-01-31' }],
    })
    expect(dated.former_names).toEqual([{ value: 'Praktijk Wilgenroos', until: '2027-01-31' }])
    const taken = await staff.must('PUT', path, { version: dated.version, former_names: [] })
    expect(taken.former_names).toEqual([])
    expect(await found('wilgenroos')).toEqual([])
    const back = await staff.must('PUT', path, { version: taken.version, name: 'Praktijk Wilgenroos' })
    expect(back.former_names.map(({ value }: { value: string }) => value)).toEqual(['Praktijk Waterlelie'])
    const again = await staff.must('PUT', path, { version: back.version, name: 'Praktijk Waterlelie' })
    expect(again.former_names.map(({ value }: { value: string }) => value)).toEqual(['Praktijk Wilgenroos'])
  })

  test('a save that changes neither keeps nothing, and a day that is none is invalid', async () => {
    const provider = await app.aProvider()
    const staff = await app.as('contracteerder')
    const path = `providers/${provider.id}`
    const moved = await staff.must('PUT', path, { version: provider.version, city: 'Zwolle' })
    expect(moved.former_names).toEqual([])
    const answer = await staff.put('providers', moved, { former_names: [{ value: 'Oud', until: '2027-02-30' }] })
    expect(answer).toBeInvalidAt('former_names')
  })

  test('a successor is named, found from both sides, and never the provider itself or one it took over from', async () => {
    const [old, next] = [await app.aProvider({ name: 'De Oude Haven' }), await app.aProvider({ name: 'De Nieuwe Haven' })]
    const staff = await app.as('contracteerder')
    const named = await staff.must('PUT', `providers/${old.id}`, { version: old.version, successor_id: next.id })
    expect(named).toMatchObject({ successor_id: next.id, successor_name: 'De Nieuwe Haven' })
    expect((await staff.list('providers', { successor_id: next.id })).map(({ id }) => id)).toEqual([old.id])
    expect(await staff.put('providers', named, { successor_id: old.id })).toBeInvalidAt('successor_id')
    expect(await staff.put('providers', next, { successor_id: old.id })).toBeInvalidAt('successor_id')
    expect(await staff.put('providers', next, { successor_id: 99_999_999 })).toAnswer(422)
    expect(await staff.must('PUT', `providers/${old.id}`, { version: named.version, successor_id: null })).toMatchObject({ successor_name: null })
  })
})
