import { describe, expect, test } from 'vitest'
import type { ContractWish } from '../../support/builders.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions } from '../../support/usualWays.ts'

const today = '2027-12-01'
const dateOf: Record<string, string> = {
  invited: 'starting_letter_on',
  quoted: 'quote_received_on',
  offered: 'offered_on',
  signed: 'signed_on',
  active: 'processed_on',
  ended: 'ended_on',
  rejected: 'closed_on',
  declined: 'closed_on',
  lapsed: 'closed_on',
  withdrawn: 'closed_on',
  submitted: 'submitted_on',
  complete: 'complete_on',
}
const clausesOf = (refusals: Row[]) => [...new Set(refusals.map((refusal) => refusal.clause).filter(Boolean))].sort()

describe('what /next tells of a contract is what the save does', () => {
  const app = useApp()
  const worlds: [string, ContractWish][] = [
    ['a draft', {}],
    ['a maatwerk draft', { track: 'maatwerk' }],
    ['a new institution, too late', { fields: { origin: 'new', requested_on: '2026-07-01' } }],
    ['a maatwerk contract without a quote', { track: 'maatwerk', upto: 'invited' }],
    ['one with nothing answered', { upto: 'assessing', unassessed: true, lines: [] }],
    ['one with all answered', { upto: 'assessing' }],
    ['a psychiatrist without crisis service', { track: 'vrijgevestigd', upto: 'assessing', provider: { profession: 'psychiater' } }],
    ['an offer', { upto: 'offered' }],
    [
      'a new institution’s offer',
      {
        upto: 'offered',
        fields: { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand', added_value_explanation: 'Zware zorgvraag.' },
      },
    ],
    ['a signed one', { upto: 'signed' }],
    ['an active one', { upto: 'active' }],
    ['a standard one', { track: 'standaard', upto: 'assessing', fields: { treated_insured: null } }],
  ]

  test.each(worlds)('%s', async (_name, wish) => {
    const contract = await app.aContract(wish)
    const lead = await app.as('teamleider')
    const steps = (await lead.must('GET', `contracts/${contract.id}/next`)) as unknown as Row[]
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) {
      expect(step).toMatchObject({
        status: expect.any(String),
        label: expect.any(String),
        allowed: expect.any(Boolean),
        refusals: expect.any(Array),
        warnings: expect.any(Array),
      })
      expect(step.allowed).toBe(step.refusals.length === 0)
      for (const refusal of step.refusals) expect(refusal).toMatchObject({ message: expect.any(String) })
      const now = await lead.get('contracts', contract.id)
      const dates = { [dateOf[step.status] ?? 'explanation']: now[dateOf[step.status] ?? 'explanation'] ?? (dateOf[step.status] ? today : now.explanation) }
      if (step.allowed) continue
      const answer = await lead.put('contracts', now, { ...dates, status: step.status })
      expect(answer, step.status).toAnswer(422)
      expect(clausesOf(answer.body.refusals ?? []), step.status).toEqual(clausesOf(step.refusals))
      for (const refusal of step.refusals) if (refusal.clause === null && refusal.field) expect(answer.body.errors, step.status).toHaveProperty(refusal.field)
    }
    expect(await lead.get('contracts', contract.id)).toEqual(contract)
    const allowed = steps.filter((step) => step.allowed).map((step) => step.status)
    for (const status of allowed.slice(0, 1)) {
      const now = await lead.get('contracts', contract.id)
      const date = dateOf[status]
      expect(await lead.put('contracts', now, { status, ...(date && !now[date] ? { [date]: today } : {}) }), status).toAnswer(200)
    }
  })

  test('does not change anything', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const lead = await app.as('teamleider')
    await lead.must('GET', `contracts/${contract.id}/next`)
    expect(await lead.get('contracts', contract.id)).toEqual(contract)
  })

  test('of a contract that does not exist is a 404', async () => {
    expect(await (await app.as('contracteerder')).call('GET', 'contracts/999999/next')).toAnswer(404)
  })

  test('a closed contract has no next step', async () => {
    const contract = await app.aContract()
    const staff = await app.as('contracteerder')
    await staff.must('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'withdrawn', closed_on: '2026-10-01', reason: 'Ingetrokken.' })
    expect((await staff.must('GET', `contracts/${contract.id}/next`)).length).toBe(0)
  })
})

describe('what /next tells of a plafond request', () => {
  const app = useApp()
  const stepsOf = async (request: Row, name: 'contracteerder' | 'teamleider' | 'teamleider2') =>
    (await (await app.as(name)).must('GET', `plafond_requests/${request.id}/next`)) as unknown as Row[]

  test('a draft without a ground, under 70%', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 10]] })
    const request = await app.aPlafondRequest({ contract, fields: { insured_growth: false, insured_growth_explanation: null } })
    const submit = (await stepsOf(request, 'contracteerder')).find((step) => step.status === 'submitted')
    expect(submit?.allowed).toBe(false)
    expect(clausesOf(submit?.refusals)).toEqual(['GGZ-PL-1', 'GGZ-PL-3'])
  })

  test('a submitted one that lacks two items', async () => {
    const request = await app.aPlafondRequest({ upto: 'submitted', fields: { consequences: null, volume_by_care_demand: [] } })
    const complete = (await stepsOf(request, 'contracteerder')).find((step) => step.status === 'complete')
    expect(clausesOf(complete?.refusals)).toEqual(['GGZ-PL-5', 'GGZ-PL-7'])
  })

  test('who entered it cannot decide, a colleague can', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete', by: 'teamleider' })
    const own = (await stepsOf(request, 'teamleider')).filter((step) => step.status in decisions)
    expect(own.length).toBe(3)
    for (const step of own) expect(step).toMatchObject({ allowed: false, refusals: expect.arrayContaining([expect.objectContaining({ clause: 'GGZ-PL-9' })]) })
    for (const step of (await stepsOf(request, 'contracteerder')).filter((candidate) => candidate.status in decisions)) expect(step.allowed).toBe(false)
    expect(await (await app.as('teamleider2')).put('plafond_requests', request, { status: 'rejected', ...decisions.rejected })).toAnswer(200)
  })
})

describe('what /next tells of unanswered conditions to who may not see some of them', () => {
  const app = useApp()

  test.each([
    [['GGZ-U-2'], undefined],
    [['GGZ-U-2', 'GGZ-A-1'], /^Er is één voorwaarde/],
  ])('%j open', async (open, told) => {
    const contract = await app.aContract({ upto: 'assessing', assess: Object.fromEntries(open.map((clause) => [clause, { outcome: 'open' }])) })
    const steps = (await (await app.as('raadpleger')).must('GET', `contracts/${contract.id}/next`)) as unknown as Row[]
    const summary = steps.find(({ status }) => status === 'offered')!.refusals.find(({ clause }: Row) => clause === 'GGZ-U-0')
    if (told) expect(summary.message).toMatch(told)
    else expect(summary).toBeUndefined()
  })

  test('nor does the count on the contract', async () => {
    const contract = await app.aContract({ upto: 'assessing', assess: { 'GGZ-U-2': { outcome: 'open' } } })
    const seen = await (await app.as('raadpleger')).get('contracts', contract.id)
    expect(seen.assessed_count).toBe(seen.assessment_count)
    const whole = await (await app.as('contracteerder')).get('contracts', contract.id)
    expect(whole.assessment_count - whole.assessed_count).toBe(1)
    expect(whole.assessment_count).toBeGreaterThan(seen.assessment_count)
  })
})
