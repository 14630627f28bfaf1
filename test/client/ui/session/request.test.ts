import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { request } from '../../../../client/ui/data/request.ts'
import { sessionUser, signedIn, signedOut, workFor } from '../../../../client/ui/session/sessionUser.ts'

const lotte = { id: 3, username: 'contracteerder', fullName: 'Lotte Kuipers' }
const noor = { id: 5, username: 'teamleider', fullName: 'Noor Bakker' }

beforeEach(() => signedOut())
afterEach(() => vi.unstubAllGlobals())

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status })

function answering(...answers: Response[]) {
  const fetching = vi.fn(async (_url: string, _options: RequestInit) => answers.shift() ?? json(200, {}))
  vi.stubGlobal('fetch', fetching)
  return fetching
}

const save = () => request('/api/providers', { method: 'POST', body: '{"name":"De Linde"}' })
const soon = () => new Promise((resolve) => setTimeout(resolve))

test('a call tells for whom it is, once that is known', async () => {
  const fetching = answering()
  await save()
  workFor(lotte)
  await save()
  const told = fetching.mock.calls.map(([, options]) => new Headers(options.headers).get('X-Expected-User'))
  expect(told).toEqual([null, '3'])
})

test('a save in a session that ended waits for the login, and then goes on with what it was', async () => {
  const fetching = answering(json(401, { code: 'unauthenticated', message: 'U bent niet aangemeld.' }), json(201, { id: 7 }))
  workFor(lotte)
  const saved = save()
  await soon()
  expect(fetching).toHaveBeenCalledTimes(1)
  signedIn(lotte)
  expect((await saved).json).toEqual({ id: 7 })
  expect(fetching.mock.calls[1]?.[1].body).toBe('{"name":"De Linde"}')
})

test('a save while somebody else is signed in is sent to nobody else: it goes with the login of its own user, or not at all', async () => {
  const fetching = answering(json(409, { code: 'other_user', message: '…', full_name: noor.fullName }))
  workFor(lotte)
  const done = vi.fn()
  void save().then(done)
  await soon()
  signedOut()
  signedIn(noor)
  await soon()
  expect(fetching).toHaveBeenCalledTimes(1)
  expect(done).not.toHaveBeenCalled()
  expect(sessionUser()).toEqual(noor)
})

test('before anybody is known a 401 is an answer, and another 409 always is', async () => {
  answering(json(401, { code: 'unauthenticated', message: 'Nee.' }), json(409, { code: 'duplicate', message: 'Dubbel.' }))
  await expect(save()).rejects.toMatchObject({ status: 401 })
  workFor(lotte)
  await expect(save()).rejects.toMatchObject({ status: 409 })
})
