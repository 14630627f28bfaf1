import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('what was saved is read back as it was', () => {
  const app = useApp()

  test.each([
    ['quotes and backslashes', `a "b" 'c' \\ \\" \\u0041 {"x":[1]} ] , [`],
    ['line breaks and tabs', 'een\ntwee\r\ndrie\tvier'],
    ['signs beyond ASCII', 'é ü œ ﬁ ’ € — 😀 👩‍⚕️ ❤️ 𝄞 x'],
    ['what looks like JSON', '[1,2,null]'],
    ['what looks like a number', '0012.50'],
  ])('text: %s', async (_kind, crisis_service_evidence) => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider({ crisis_service_evidence })
    expect(provider.crisis_service_evidence).toBe(crisis_service_evidence)
    expect((await staff.get('providers', provider.id)).crisis_service_evidence).toBe(crisis_service_evidence)
    expect((await staff.list('providers', { id: [provider.id] }))[0]!.crisis_service_evidence).toBe(crisis_service_evidence)
  })

  test('numbers, yes and no, lists, and nothing', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider({ settings: [2, 8], puk_paaz: true, uniform_model: false, city: null })
    expect(await staff.get('providers', provider.id)).toMatchObject({ settings: [2, 8], puk_paaz: true, uniform_model: false, city: null })
    const contract = await app.aContract({ fields: { plafond_cents: 999_999_999_999, treated_insured: 0 } })
    expect(await staff.get('contracts', contract.id)).toMatchObject({
      plafond_cents: 999_999_999_999,
      treated_insured: 0,
      average_price_cents: null,
      amended: false,
    })
    for (const tariff_percentage of [0.01, 62.3, 80, 98.55]) {
      const [row] = await app.db('tariff_lines').insert(aLine(contract.id, tariff_percentage)).returning('id')
      expect((await staff.get('tariff_lines', row.id)).tariff_percentage).toBe(tariff_percentage)
    }
  })

  test('and an assessment that is sent back so keeps who answered it', async () => {
    const contract = await app.aContract()
    const assessment = await app.assessmentOf(contract, 'GGZ-A-1')
    const answer = await (await app.as('contracteerder2')).put('assessments', assessment, assessment)
    expect(answer.body).toEqual(assessment)
  })

  const at = '2027-12-01T00:00:00.000Z'
  const aLine = (contract_id: unknown, tariff_percentage: number) => ({
    contract_id,
    performance: 'consult',
    setting: 2,
    tariff_percentage,
    confirmed: false,
    version: 1,
    created_at: at,
    updated_at: at,
  })
})
