import { HttpError } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { authProvider } from '../../../../client/ui/data/authProvider.ts'
import { dataProvider } from '../../../../client/ui/data/dataProvider.ts'
import { refusalsOf } from '../../../../client/ui/forms/answers.ts'
import { withKey } from '../../../../client/ui/forms/newKey.ts'

afterEach(() => vi.unstubAllGlobals())

function answering(body: unknown, status = 200) {
  const fetching = vi.fn(
    async (_url: string, _options: RequestInit) => new Response(JSON.stringify(body), { status, headers: { 'Content-Range': 'contracts 0-0/1' } }),
  )
  vi.stubGlobal('fetch', fetching)
  return {
    fetching,
    sent: () => ({
      url: String(fetching.mock.calls[0]?.[0]),
      ...fetching.mock.calls[0]?.[1],
      body: JSON.parse(String(fetching.mock.calls[0]?.[1].body ?? 'null')),
    }),
  }
}

test('a change carries the version it was read with', async () => {
  const { sent } = answering({ id: 4 })
  await dataProvider.update('contracts', { id: 4, data: { reason: 'x' }, previousData: { id: 4, version: 7 } })
  expect(sent()).toMatchObject({ url: '/api/contracts/4', method: 'PUT', credentials: 'same-origin', body: { reason: 'x', version: 7 } })
})

test('every write has a key, and one that is sent again keeps it', async () => {
  const { fetching } = answering({ id: 4 })
  const data = withKey({ name: 'x' }, 'the-same')
  for (const _ of [1, 2]) await dataProvider.create('contracts', { data })
  await dataProvider.update('contracts', { id: 4, data, previousData: { id: 4, version: 7 } })
  await dataProvider.create('contracts', { data: { name: 'x' } })
  const keys = fetching.mock.calls.map(([, options]) => new Headers(options.headers).get('Idempotency-Key'))
  expect(keys.slice(0, 3)).toEqual(['the-same', 'the-same', 'the-same'])
  expect(keys[3]).toMatch(/^[0-9a-f]{32}$/)
})

test('several changes go in one request, with their versions', async () => {
  const { fetching, sent } = answering({ ids: [1, 2] })
  const answer = await dataProvider.updateMany('assessments', { ids: [1, 2], data: { outcome: 'met' }, meta: { versions: { 1: 3, 2: 1 } } })
  expect(fetching).toHaveBeenCalledTimes(1)
  expect(sent()).toMatchObject({ url: '/api/assessments/bulk', method: 'POST', body: { ids: [1, 2], data: { outcome: 'met' }, versions: { 1: 3, 2: 1 } } })
  expect(answer.data).toEqual([1, 2])
})

test('several by id are asked for without a range', async () => {
  const { sent } = answering([{ id: 1 }])
  await dataProvider.getMany('users', { ids: [1] })
  expect(sent().url).not.toContain('range')
})

test('a refusal keeps its body', async () => {
  answering(
    { code: 'refused', message: 'Nee.', errors: { a: 'Nee.' }, refusals: [{ clause: 'GGZ-V-1', field: 'a', message: 'Nee.', quote: 'q', source: 's' }] },
    422,
  )
  const error = await dataProvider.create('contracts', { data: {} }).catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(HttpError)
  expect(refusalsOf(error)).toEqual([{ clause: 'GGZ-V-1', field: 'a', message: 'Nee.', quote: 'q', source: 's' }])
})

test('only a 401 ends the session on screen', async () => {
  await expect(authProvider.checkError({ status: 403 })).resolves.toBeUndefined()
  await expect(authProvider.checkError({ status: 409 })).resolves.toBeUndefined()
  await expect(authProvider.checkError({ status: 401 })).rejects.toThrow()
})

test('what the identity does not list is denied', async () => {
  answering({ id: 1, username: 'u', full_name: 'U', role: 'viewer', permissions: { contracts: ['list', 'show'] } })
  await authProvider.login({ username: 'u', password: 'p' })
  const canAccess = (resource: string, action: string) => authProvider.canAccess?.({ resource, action })
  expect(await canAccess('contracts', 'list')).toBe(true)
  expect(await canAccess('contracts', 'create')).toBe(false)
  expect(await canAccess('users', 'list')).toBe(false)
})
