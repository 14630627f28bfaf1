import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition, decisions } from '../../support/usualWays.ts'

describe('what an admin changes in the policy’s data, the next save is judged by', () => {
  const app = useApp()

  async function change(clause: string, fields: Row): Promise<() => Promise<unknown>> {
    const admin = await app.as('beheerder')
    const [before] = await admin.list('clauses', { code: clause })
    await admin.must('PUT', `clauses/${before.id}`, { version: before.version, ...fields, ...anEdition })
    return async () => {
      const now = await admin.get('clauses', before.id)
      const old = Object.fromEntries(Object.keys(fields).map((field) => [field, before[field]]))
      return admin.must('PUT', `clauses/${before.id}`, { version: now.version, ...old, ...anEdition })
    }
  }

  test('the share that must be claimed before a plafond request', async () => {
    const staff = await app.as('contracteerder')
    const submitted = async () => {
      const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 60_000_000]] })
      return staff.put('plafond_requests', await app.aPlafondRequest({ contract }), { status: 'submitted' })
    }
    expect(await submitted()).toBeRefusedBy('GGZ-PL-1')
    const back = await change('GGZ-PL-1', { percentage: 60 })
    expect(await submitted()).toAnswer(200)
    await back()
  })

  test('the last day of a new institution’s request', async () => {
    const fields = { origin: 'new', requested_on: '2026-07-31', added_value: 'complex_care_demand', added_value_explanation: 'Zware zorgvraag.' }
    const contract = await app.aContract({ fields })
    const staff = await app.as('contracteerder')
    expect(await staff.put('contracts', contract, { status: 'assessing' })).toBeRefusedBy('GGZ-DG-4', { field: 'requested_on' })
    const back = await change('GGZ-DG-4', { date: '2026-08-01' })
    expect(await staff.put('contracts', contract, { status: 'assessing' })).toAnswer(200)
    await back()
  })

  test('the term for a decision', async () => {
    const back = await change('GGZ-PL-8', { days: 14 })
    const request = await app.aPlafondRequest({ upto: 'complete' })
    expect(request.decision_due_on).toBe('2027-09-03')
    const lead = await app.as('teamleider')
    const decided = await lead.put('plafond_requests', request, { status: 'rejected', ...decisions.rejected })
    expect(decided.body.warnings.map((warning: Row) => warning.clause)).toContain('GGZ-PL-8')
    await back()
  })

  test('whether a condition can be exempted', async () => {
    const contract = await app.aContract()
    const staff = await app.as('contracteerder')
    const exempt = async () =>
      staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-3'), { outcome: 'exempt', ground: 'Niet van toepassing.', assessed_on: '2026-09-01' })
    expect((await exempt()).status).toBe(422)
    const admin = await app.as('beheerder')
    const [condition] = await admin.list('conditions', { clause: 'GGZ-A-3' })
    await admin.must('PUT', `conditions/${condition.id}`, { version: condition.version, exemptable: true, ...anEdition })
    expect(await exempt()).toAnswer(200)
  })

  test('the change has its event, with the old value', async () => {
    const back = await change('GGZ-DG-1', { date: '2026-10-02' })
    const [clause] = await (await app.as('beheerder')).list('clauses', { code: 'GGZ-DG-1' })
    const events = await (await app.as('beheerder')).list('audit_events', { resource: 'clauses', record_id: clause.id })
    expect(events.at(-1)).toMatchObject({ action: 'update', before: { date: '2026-10-01' }, after: { date: '2026-10-02' } })
    await back()
  })

  test('what the policy says in words is not changed by a save that is no edition', async () => {
    const admin = await app.as('beheerder')
    const [clause] = await admin.list('clauses', { code: 'GGZ-PL-1' })
    expect(await admin.put('clauses', clause, { quote: 'Iets anders', code: 'GGZ-PL-99' })).toBeInvalidAt('edition_on')
    expect(await admin.get('clauses', clause.id)).toMatchObject({ quote: clause.quote, code: 'GGZ-PL-1' })
  })
})
