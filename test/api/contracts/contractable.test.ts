import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('what a provider can be contracted for now', () => {
  const app = useApp()

  test('names a policy up to and with the last day of its period, not the day after', async () => {
    const provider = await app.aProvider()
    const session = await app.as('contracteerder')
    const { contract_ends_on } = await session.get('policies', await app.policyId('KV-2025-2026'))
    expect(contract_ends_on).toBe('2026-12-31')
    const codes = async () => {
      const answers = (await session.must('GET', `providers/${provider.id}/contractable`)) as unknown as Row[]
      return [...new Set(answers.map(({ policy_code }) => policy_code))].sort()
    }
    app.setToday('2026-12-31')
    expect(await codes()).toEqual(['GGZ-2027', 'KV-2025-2026'])
    app.setToday('2027-01-01')
    expect(await codes()).toEqual(['GGZ-2027'])
  })

  test('asks of maatwerk nothing that is still to come: a quote is not there yet (GGZ-M-8)', async () => {
    app.setToday('2026-12-31')
    const { provider_id } = await app.aContract({ upto: 'active', provider: { settings: [2, 4] } })
    const { provider_id: other } = await app.aContract({ upto: 'active' })
    const session = await app.as('contracteerder')
    const maatwerk = async (id: number) =>
      ((await session.must('GET', `providers/${id}/contractable`)) as unknown as Row[]).find(({ track, performance }) => track === 'maatwerk' && !performance)
    expect(await maatwerk(provider_id)).toMatchObject({ allowed: true, refusals: [] })
    expect((await maatwerk(other))!.refusals.map(({ clause }: Row) => clause)).toEqual(['GGZ-M-1', 'GGZ-M-2'])
  })

  test('leaves a policy that is over open to a contract that is recorded later', async () => {
    app.setToday('2027-01-01')
    const fields = { provider_id: (await app.aProvider()).id, policy_id: await app.policyId('KV-2025-2026'), care_type: 'grz', track: 'standaard' }
    expect(await (await app.as('contracteerder')).post('contracts', fields)).toAnswer(201)
  })

  test('asks of maatwerk what the provider is, not the quote that is still to come', async () => {
    app.setToday('2026-06-01')
    const session = await app.as('contracteerder')
    const tailored = async (settings: number[]): Promise<boolean> => {
      const provider = await app.aProvider({ settings })
      const other = await app.aContract({ track: 'standaard', unassessed: true, fields: { provider_id: provider.id } })
      const answers = (await session.must('GET', `providers/${other.provider_id}/contractable`)) as unknown as Row[]
      return answers.find(({ track, performance }) => track === 'maatwerk' && performance === null)?.allowed
    }
    expect([await tailored([5]), await tailored([2])]).toEqual([true, false])
  })
})
