import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe.each(['2026-11-12', '2027-09-15', '2027-12-01'])('the published lists of the demo on %s', (today) => {
  const app = useApp({ seed: 'demo', today })

  test('are there for both policies, none of a day to come, and hold whom they name as contracted on their own day', async () => {
    const lists = await app.db('publications').whereNotNull('number').orderBy('id')
    expect(new Set(lists.map(({ policy_id }) => policy_id)).size).toBe(2)
    expect(lists.some(({ status }) => status === 'superseded')).toBe(true)
    expect(lists.every(({ published_on }) => published_on <= today)).toBe(true)
    for (const { id, published_on, include_signed } of lists) {
      const entries = await app
        .db('publication_entries')
        .join('contracts', 'contracts.id', 'contract_id')
        .where({ publication_id: id })
        .select('standing', 'signed_on', 'processed_on', 'ended_on')
      expect(entries.length).toBeGreaterThan(0)
      for (const { standing, signed_on, processed_on, ended_on } of entries.filter(({ standing }) => standing !== 'in_onderhandeling')) {
        expect(standing).toMatch(/^ge/)
        expect((include_signed ? signed_on : processed_on) <= published_on && (ended_on === null || ended_on > published_on)).toBe(true)
      }
      const contracted = await app
        .db('contracts')
        .where({ policy_id: lists.find((list) => list.id === id)!.policy_id })
        .where('processed_on', '<=', published_on)
        .where((one) => one.whereNull('ended_on').orWhere('ended_on', '>', published_on))
      expect(entries.filter(({ processed_on }) => processed_on !== null && processed_on <= published_on)).toHaveLength(contracted.length)
    }
  })

  test('leave every contract as it was, and a draft to go on with', async () => {
    const publisher = await app.as('publicist')
    expect(await publisher.list('publications', { status: 'checked' })).toHaveLength(1)
    const [wrong] = await app.db('contracts').where({ status: 'active' }).whereNull('processed_on').count({ total: '*' })
    expect(Number(wrong!.total)).toBe(0)
  })

  test('can be read by everybody', async () => {
    const page = await fetch(`${app.url}/gecontracteerd?beleid=KV-2025-2026`)
    expect([page.status, (await page.text()).includes('Lijst ')]).toEqual([200, true])
  })
})
