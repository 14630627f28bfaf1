import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('a search with one mistake in the texts of the policy', () => {
  const app = useApp()

  test.each([
    ['conditions', 'Vecozo-certificaat', 'Vecozo-certifikaat'],
    ['clauses', 'omzetplafond', 'omzetplafnod'],
    ['policies', 'Geestelijke', 'Geesteljike'],
  ])('%s: what finds nothing finds what was meant, and says so', async (resource, right, mistaken) => {
    const reader = await app.as('raadpleger')
    const exact = await reader.query(resource, { filter: { q: right }, range: [0, 99] })
    const forgiven = await reader.query(resource, { filter: { q: mistaken }, range: [0, 99] })
    expect(exact.headers.get('x-search-meant')).toBeNull()
    expect(exact.body).not.toEqual([])
    expect(decodeURIComponent(forgiven.headers.get('x-search-meant') ?? '')).toBe(right)
    expect(forgiven.body).toEqual(exact.body)
  })

  test('what nothing is near to finds nothing', async () => {
    const answer = await (await app.as('raadpleger')).query('conditions', { filter: { q: 'xyzzyplugh' } })
    expect(answer.body).toEqual([])
    expect(answer.headers.get('x-search-meant')).toBeNull()
  })
})
