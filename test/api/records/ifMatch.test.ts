import { describe, expect, test } from 'vitest'
import type { Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the version that a change is made on', () => {
  const app = useApp()

  const remove = (session: Session, id: number, if_match?: string, body?: unknown) =>
    session.call('DELETE', `providers/${id}`, body, if_match === undefined ? {} : { 'if-match': if_match })

  test('a deletion names it, in If-Match or in its body; without either it is a 428', async () => {
    const staff = await app.as('contracteerder')
    const [one, other] = [await app.aProvider(), await app.aProvider()]
    expect(await remove(staff, one.id)).toAnswer(428)
    expect(await remove(staff, one.id, '"2"')).toAnswer(412, 'version_conflict')
    expect(await remove(staff, one.id, undefined, { version: 2 })).toAnswer(409, 'version_conflict')
    expect(await staff.get('providers', one.id)).toEqual(one)
    expect((await remove(staff, one.id, '"1"')).body).toEqual(one)
    expect((await remove(staff, other.id, undefined, { version: 1 })).body).toEqual(other)
  })

  test('is asked for after who may and whether it exists, and before whether it is in use', async () => {
    const staff = await app.as('contracteerder')
    const { provider_id } = await app.aContract()
    expect(await remove(app.anonymous, provider_id)).toAnswer(401)
    expect(await remove(await app.as('raadpleger'), provider_id)).toAnswer(403)
    expect(await remove(staff, 999_999)).toAnswer(404)
    expect(await remove(staff, provider_id)).toAnswer(428)
    expect(await remove(staff, provider_id, '"9"')).toAnswer(412)
    expect(await remove(staff, provider_id, '"1"')).toAnswer(409, 'in_use')
  })

  test.each([
    ['"1"', 200],
    ['W/"1"', 200],
    ['"7", "1"', 200],
    ['"2"', 412],
    ['*', 412],
    ['"x"', 412],
  ])('If-Match %s of a change answers %i', async (if_match, status) => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const answer = await staff.call('PUT', `providers/${provider.id}`, { city: 'Delft' }, { 'if-match': if_match })
    expect(answer).toAnswer(status)
    expect((await staff.get('providers', provider.id)).city).toBe(status === 200 ? 'Delft' : provider.city)
    if (status === 412) expect(answer.body).toMatchObject({ code: 'version_conflict', current: { id: provider.id, version: 1 } })
  })

  test('a body of another version is a 409 though If-Match is right', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    expect(await staff.call('PUT', `providers/${provider.id}`, { city: 'Delft', version: 3 }, { 'if-match': '"1"' })).toAnswer(409, 'version_conflict')
  })
})
