import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('plafond requests by use of the plafond', () => {
  const app = useApp()
  const ids = (rows: Row[]): number[] => rows.map(({ id }) => id)

  test('sort and filter say what each request shows: of a draft now, of a granted one as it was on the day of submission', async () => {
    const lead = await app.as('teamleider')
    const draft = await app.aPlafondRequest()
    const waiting = await app.aPlafondRequest({ upto: 'complete' })
    const granted = await app.aPlafondRequest({ upto: 'approved' })
    const contract = await lead.get('contracts', granted.contract_id)
    expect(contract.plafond_cents).toBe(120_000_000)
    await lead.must('POST', 'production', { contract_id: draft.contract_id, as_of: '2027-09-30', amount_cents: 95_000_000, source: 'Vecozo' })
    const all = { id: [draft.id, waiting.id, granted.id] }
    const shown = await lead.list('plafond_requests', all)
    const uses = shown.map(({ utilisation }) => utilisation as number)
    for (const use of uses) {
      expect(use).toBeGreaterThan(0)
      const from = shown.filter(({ utilisation }) => (utilisation as number) >= use).map(({ id }) => id)
      expect(new Set(ids(await lead.list('plafond_requests', { ...all, utilisation_gte: use })))).toEqual(new Set(from))
    }
    const byUse = [...shown].sort((one, other) => (other.utilisation as number) - (one.utilisation as number) || other.id - one.id)
    expect(ids(await lead.list('plafond_requests', all, { sort: ['utilisation', 'DESC'] }))).toEqual(ids(byUse))
    const use = (await lead.get('plafond_requests', granted.id)).utilisation as number
    expect(ids(await lead.list('plafond_requests', { id: granted.id, utilisation_gte: use + 0.001 }))).toEqual([])
    expect(await lead.query('plafond_requests', { filter: { utilisation_gte: 'veel' } })).toAnswer(400)
  })
})
