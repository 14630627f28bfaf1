import { describe, expect, test } from 'vitest'
import { privateClauses } from '../../../server/policy/privacy/privateClauses.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('a policy whose figures and words contradict each other says so wherever it is read', () => {
  const app = useApp()
  const admin = () => app.as('beheerder')
  const clauseOf = async (code: string, policy_id: number): Promise<Row> => (await (await admin()).list('clauses', { code, policy_id }))[0]!
  const ggz = () => app.policyId('GGZ-2027')

  test('none does as it was seeded', async () => {
    const policies = await (await admin()).list('policies')
    expect(policies.map(({ code, warnings }) => [code, warnings])).toEqual([
      ['GGZ-2027', []],
      ['KV-2025-2026', []],
    ])
    expect((await (await app.as('raadpleger')).list('clauses', { policy_id: await ggz() })).filter(({ warnings }) => warnings.length > 0)).toEqual([])
  })

  test('a percentage that its quote does not say: at the clause, at the policy, and gone once the words are mended', async () => {
    const session = await admin()
    const saved = await session.put('clauses', await clauseOf('GGZ-PL-1', await ggz()), { percentage: 75, ...anEdition })
    const message = 'In de tekst van het beleid staat 70%, bij het percentage 75%. Pas een van beide aan.'
    expect(saved.body.warnings[0]).toMatchObject({ clause: 'GGZ-PL-1', field: 'quote', message, source: expect.stringContaining('Aanvullende zorginkoop') })
    expect((await session.get('policies', await ggz())).warnings[0]).toEqual(saved.body.warnings[0])
    const words = Object.fromEntries(['quote', 'reading', 'reading_nl'].map((field) => [field, saved.body[field].replaceAll('70%', '75%')]))
    const mended = await session.put('clauses', saved.body, { ...words, ...anEdition })
    expect(mended.body.warnings).toEqual([])
    expect((await session.get('policies', await ggz())).warnings).toEqual([])
  })

  test('the words of its condition count too', async () => {
    const session = await admin()
    const condition = (await session.list('conditions', { clause: 'GGZ-U-5', policy_id: await ggz() }))[0]!
    await session.put('conditions', condition, { text: condition.text.replace('5 jaar', 'drie jaar'), ...anEdition })
    expect((await clauseOf('GGZ-U-5', await ggz())).warnings.map(({ field }: Row) => field)).toContain('quote')
  })

  describe('a copy for a next year', () => {
    let draft: Row

    test('is flagged in its clauses, in the comparison and before it is published, headings included, which an admin can change', async () => {
      const session = await admin()
      const next = {
        code: 'GGZ-2028',
        title: 'Inkoopbeleid Geestelijke Gezondheidszorg 2028',
        contract_starts_on: '2028-01-01',
        contract_ends_on: '2028-12-31',
      }
      draft = await session.must('POST', `policies/${await ggz()}/copy`, next)
      const { clauses } = await session.must('GET', `policies/${draft.id}/compare`)
      const compared = clauses.find(({ code }: Row) => code === 'GGZ-DG-4')
      expect(compared.warnings.map(({ field }: Row) => field)).toEqual(expect.arrayContaining(['quote', 'section']))
      expect(compared.warnings).toEqual((await clauseOf('GGZ-DG-4', draft.id)).warnings)
      expect(draft.warnings.map(({ clause }: Row) => clause)).toContain('GGZ-DG-4')
      const clause = await clauseOf('GGZ-DG-5', draft.id)
      const headed = await session.put('clauses', clause, { section: 'Voor instellingen zonder overeenkomst in 2027' })
      expect(headed.body).toMatchObject({ section: 'Voor instellingen zonder overeenkomst in 2027', warnings: [] })
    })

    test('and in the report of what it would change', async () => {
      const session = await admin()
      const run = await session.must('POST', `policies/${draft.id}/impact`, {})
      const flagged = (await session.get('policies', draft.id)).warnings
      expect(flagged.length).toBeGreaterThan(5)
      // A report names no private clause to whoever may not see the answers to it.
      expect((await session.get('policy_impacts', run.id)).warnings).toEqual(flagged.filter(({ clause }: Row) => !privateClauses.includes(clause)))
    })

    test('its publication is not refused for it', async () => {
      const session = await admin()
      const published = { status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' }
      expect((await session.put('policies', await session.get('policies', draft.id), published)).status).toBe(200)
    })
  })
})
