import { afterEach, expect, test, vi } from 'vitest'
import { dataProvider } from '../../../../client/ui/data/dataProvider.ts'

afterEach(() => vi.unstubAllGlobals())

function answering(body: unknown, headers: Record<string, string> = {}) {
  const fetched = vi.fn(async (_request: Request | string, _options?: RequestInit) => new Response(JSON.stringify(body), { status: 200, headers }))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const list = { filter: { q: 'lidne' }, sort: { field: 'name', order: 'ASC' as const }, pagination: { page: 1, perPage: 25 } }

test('a list tells what the server looked for instead of what was typed', async () => {
  answering([{ id: 1 }], { 'Content-Range': 'providers 0-0/1', 'X-Search-Meant': encodeURIComponent('öztürk & zn.') })
  expect(await dataProvider.getList('providers', list)).toMatchObject({ total: 1, meta: { meant: 'öztürk & zn.' } })
  answering([{ id: 1 }], { 'Content-Range': 'providers 0-0/1' })
  expect(await dataProvider.getList('providers', list)).not.toHaveProperty('meta')
})

test('a deletion carries the version that was read', async () => {
  const fetched = answering({ id: 7, version: 3 })
  await dataProvider.delete('providers', { id: 7, previousData: { id: 7, version: 3 } })
  const [first, options] = fetched.mock.calls[0]!
  const { method, headers } = first instanceof Request ? first : options!
  expect(method).toBe('DELETE')
  expect(new Headers(headers).get('if-match')).toBe('"3"')
})

test('several deletions carry theirs', async () => {
  const fetched = answering({ ids: [7, 8] })
  await dataProvider.deleteMany('providers', { ids: [7, 8], meta: { versions: { 7: 3, 8: 1 } } })
  const [first, options] = fetched.mock.calls[0]!
  const body = first instanceof Request ? await first.json() : JSON.parse(String(options?.body))
  expect(body).toEqual({ ids: [7, 8], delete: true, versions: { 7: 3, 8: 1 } })
})
