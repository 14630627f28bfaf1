import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('a list', () => {
  const app = useApp()

  test('finds letters beyond ASCII in either case', async () => {
    const provider = await app.aProvider({ name: 'ÉLAN Zorg Ÿ' })
    const viewer = await app.as('raadpleger')
    for (const name_like of ['élan', 'ÉLAN', 'zorg ÿ']) expect((await viewer.list('providers', { name_like })).map(({ id }) => id)).toEqual([provider.id])
    const staff = await app.as('contracteerder')
    const { id } = await staff.must('POST', 'qualifications', { provider_id: provider.id, kind: 'kibg', detail: 'CAFÉ 100%' })
    expect((await viewer.list('qualifications', { q: 'café 100%' })).map((row) => row.id)).toEqual([id])
  })

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

  test('of plafond requests takes % in a search literally', async () => {
    await app.aPlafondRequest()
    expect(await (await app.as('raadpleger')).list('plafond_requests', { q: '%' })).toEqual([])
  })

  test('counts anew after a write, also at its side', async () => {
    const viewer = await app.as('raadpleger')
    const contract = await app.aContract({ upto: 'assessing' })
    const path = `contracts/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: contract.provider_id }))}`
    expect((await viewer.must('GET', path)).status).toEqual({ assessing: 1 })
    await (await app.as('contracteerder')).put('contracts', contract, { status: 'withdrawn', closed_on: '2026-11-20', reason: 'Aanvraag ingetrokken.' })
    expect((await viewer.must('GET', path)).status).toEqual({ withdrawn: 1 })
  })

  test('of tasks can be narrowed to one owner', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    await staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), { outcome: 'not_met' })
    expect((await staff.list('tasks', { owner: contract.owner_id })).map((task) => task.subject_id)).toContain(contract.id)
    expect(await staff.list('tasks', { owner: 999_999 })).toEqual([])
  })
})
