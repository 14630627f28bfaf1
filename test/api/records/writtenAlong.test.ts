import { describe, expect, test } from 'vitest'
import { tasks } from '../../../server/features/tasks/tasks.ts'
import { createRecord } from '../../../server/records/save.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const today = '2027-12-01'

describe('what the server writes along', () => {
  const app = useApp()
  const actor = { id: null, username: 'dagovergang', full_name: 'Dagovergang', role: 'team_lead' } as const
  const about = (subject_id: number) => ({ kind: 'condition_unmet', subject: 'contracts', subject_id, clause: 'GGZ-A-7', due_on: today, lasts: true })

  test('has the whole history of any record: a grant’s amendment', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const [amendment] = await (await app.as('raadpleger')).list('amendments', { contract_id: request.contract_id })
    expect(amendment).toMatchObject({ version: 1, entered_by: request.decided_by })
    const [event] = await app.eventsOf('amendments', amendment!.id)
    const { contract_id, field, old_value, new_value, effective_on, reason, plafond_request_id, entered_by } = amendment!
    expect(event).toMatchObject({ action: 'create', before: null })
    expect(event!.after).toEqual({ contract_id, field, old_value, new_value, effective_on, reason, plafond_request_id, entered_by })
  })

  test('has a version and an event for each change: a task whose cause moves and goes', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    const answer = async (changes: Row) => staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), changes)
    await answer({ valid_until: '2027-11-30' })
    await answer({ outcome: 'open', valid_until: null })
    await answer({ outcome: 'met' })
    const [task] = await staff.list('tasks', { subject: 'contracts', subject_id: contract.id })
    expect(task).toMatchObject({ version: 3, done: true, lasts: false, decision: null, decided_by: null })
    expect(await app.eventsOf('tasks', task!.id)).toMatchObject([
      { action: 'create', after: { cause: 'expired', done: false, lasts: true } },
      { action: 'update', before: { cause: 'expired' }, after: { cause: 'open' } },
      { action: 'update', before: { done: false, lasts: true }, after: { done: true, lasts: false } },
    ])
  })

  test('is what the permission table lets follow, in whoever’s name it is written', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const write = (caused_by: 'contracts' | 'statute_switches') =>
      app.db.transaction((trx) => createRecord(tasks, about(contract.id), { actor, today, caused_by }, trx))
    await expect(write('statute_switches')).rejects.toThrow('statute_switches writes no tasks')
    expect(await write('contracts')).toMatchObject({ subject_id: contract.id, done: false })
  })

  test('is nobody’s to write: without a cause there is no permission', async () => {
    const write = app.db.transaction((trx) => createRecord(tasks, about(1), { actor, today }, trx))
    await expect(write).rejects.toMatchObject({ status: 403 })
  })
})
