import { describe, expect, test } from 'vitest'
import type { ContractWish } from '../../support/builders.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('what can no longer be is said at the start', () => {
  const app = useApp()
  const stepOf = async (contract: Row, status: string): Promise<Row> => {
    const steps = (await (await app.as('contracteerder')).must('GET', `contracts/${contract.id}/next`)) as unknown as Row[]
    return steps.find((step) => step.status === status) as Row
  }
  const reasons = async (contract: Row, status: string) => (await stepOf(contract, status)).unreachable.map((reason: Row) => reason.clause ?? 'period')

  /** A contract that was begun, on whatever day that is looked at later. */
  const begun = (wish: ContractWish) => {
    app.setToday('2027-12-01')
    return app.aContract({ unassessed: true, ...wish })
  }

  test.each([
    ['2026-06-30', []],
    ['2026-07-01', ['GGZ-DG-4']],
    ['2027-01-01', ['GGZ-DG-4']],
    ['2027-01-02', ['GGZ-DG-4', 'GGZ-DG-10']],
    ['2028-01-01', ['period', 'GGZ-DG-4', 'GGZ-DG-10']],
  ])('a new institution without a request, on %s: %s', async (today, wanted) => {
    const contract = await begun({ fields: { origin: 'new', requested_on: null } })
    app.setToday(today)
    expect(await reasons(contract, 'assessing')).toEqual(wanted)
  })

  test('what is on record is told apart from what only today is too late for', async () => {
    const late = await begun({ fields: { origin: 'new', requested_on: '2026-08-01' } })
    const unasked = await begun({ fields: { origin: 'new', requested_on: null } })
    app.setToday('2026-12-01')
    const told = async (contract: Row) => (await stepOf(contract, 'assessing')).unreachable.map(({ clause, recorded }: Row) => [clause, recorded])
    expect(await told(late)).toEqual([['GGZ-DG-4', true]])
    expect(await told(unasked)).toEqual([['GGZ-DG-4', false]])
  })

  test('a request in time stays in time, a known institution asks none, and closing steps are open', async () => {
    const fresh = await begun({ fields: { origin: 'new', requested_on: '2026-06-01' } })
    const known = await begun({})
    app.setToday('2026-12-01')
    expect(await reasons(fresh, 'assessing')).toEqual([])
    expect(await reasons(known, 'assessing')).toEqual([])
    app.setToday('2028-01-01')
    expect(await reasons(known, 'assessing')).toEqual(['period'])
    expect(await reasons(known, 'withdrawn')).toEqual([])
  })

  test('a new provider of KV whose day has passed, and an agreement that could only start after its period', async () => {
    const fresh = await begun({ track: 'standaard', fields: { origin: 'new', requested_on: '2025-06-30', duty_of_care_explanation: 'Nodig.' } })
    const late = await begun({ track: 'standaard', fields: { origin: 'new', requested_on: null } })
    app.setToday('2025-06-30')
    expect(await reasons(late, 'assessing')).toEqual([])
    app.setToday('2026-12-31')
    expect(await reasons(fresh, 'assessing')).toEqual([])
    expect(await reasons(late, 'assessing')).toEqual(['KV-I-5'])
    app.setToday('2027-01-01')
    expect(await reasons(fresh, 'assessing')).toEqual(['period', 'KV-I-6'])
  })

  test('the day that is judged is told as today while nothing is signed', async () => {
    app.setToday('2027-12-01')
    const contract = await app.aContract({
      upto: 'offered',
      fields: { origin: 'new', requested_on: '2026-06-01', added_value: 'unique_in_region', settings: [2] },
    })
    app.setToday('2027-09-15')
    const step = await stepOf(contract, 'signed')
    const sentence = step.refusals.find(({ clause }: Row) => clause === 'GGZ-DG-10').message
    expect(sentence).toContain('vandaag is het 15-09-2027')
    expect(sentence).not.toContain('ondertekend is')
    const refused = await (await app.as('contracteerder')).put('contracts', contract, {
      status: 'signed',
      signed_on: '2027-09-15',
      questionnaire_answered_on: '2027-09-14',
    })
    expect(refused).toBeRefusedBy('GGZ-DG-10')
    expect(JSON.stringify(refused.body)).toContain('ondertekend is op 15-09-2027')
  })

  test('"wat nu gecontracteerd kan worden" closes with the request day, unless a request was in time', async () => {
    const provider = await app.aProvider({ legal_form: 'stichting', settings: [2] })
    const staff = await app.as('contracteerder')
    const track = async (name: string, policy_code: string) => {
      const answers = (await staff.must('GET', `providers/${provider.id}/contractable`)) as unknown as Row[]
      const answer = answers.find((one) => one.track === name && one.policy_code === policy_code && one.performance === null) as Row
      return answer.refusals.map(({ clause }: Row) => clause)
    }
    app.setToday('2026-06-30')
    expect(await track('digitaal', 'GGZ-2027')).toEqual([])
    app.setToday('2026-07-01')
    expect(await track('digitaal', 'GGZ-2027')).toEqual(['GGZ-DG-4'])
    expect(await track('standaard', 'KV-2025-2026')).toContain('KV-I-5')
    app.setToday('2025-06-30')
    expect(await track('standaard', 'KV-2025-2026')).not.toContain('KV-I-5')
    app.setToday('2026-07-01')
    await begun({ fields: { provider_id: provider.id, origin: 'new', requested_on: '2026-06-01' } })
    app.setToday('2026-07-01')
    expect(await track('digitaal', 'GGZ-2027')).toEqual([])
  })
})
