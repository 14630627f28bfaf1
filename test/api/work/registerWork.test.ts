import { describe, expect, test } from 'vitest'
import { aCoordinationRequest, anExtensionRequest } from '../../support/elvRegisters.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { waiting, waitingKinds } from '../../support/waiting.ts'

const newcomer: Row = { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand', added_value_explanation: 'Zware zorgvraag.' }

describe('what the registers wait for', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')
  const change = async (resource: string, record: Row, fields: Row) =>
    (await staff()).must('PUT', `${resource}/${record.id}`, { version: (await (await staff()).get(resource, record.id)).version, ...fields })
  const me = async (): Promise<number> => (await (await staff()).must('GET', 'auth/me')).id

  test('a question two weeks after it came, or by the day that was told, until it is answered', async () => {
    const question = await app.aQuestion({ received_on: '2027-11-20', owner_id: await me() })
    const about = { kind: 'question', owner_id: await me(), turn: 'insurer', reference: question.reference, about: 'Tarief van setting 2' }
    expect(await waiting(app, 'questions', question)).toMatchObject([{ ...about, due_on: '2027-12-04', term: 'week' }])
    await change('questions', question, { moved_due_on: '2027-12-20', move_reason: 'Rekenwerk.', move_announced_on: '2027-11-25' })
    expect(await waiting(app, 'questions', question)).toMatchObject([{ due_on: '2027-12-20', term: 'later' }])
    await change('questions', question, { status: 'answered', answer: 'Zo.', answered_on: '2027-12-01' })
    expect(await waiting(app, 'questions', question)).toEqual([])
  })

  test('a notice before the new category counts, until it is decided', async () => {
    const notice = await app.aStatuteSwitch({ owner_id: await me() })
    expect(await waiting(app, 'statute_switches', notice)).toMatchObject([{ kind: 'statute_switch', due_on: '2027-01-01', owner_id: await me() }])
    await change('statute_switches', notice, { status: 'withdrawn', closed_on: '2027-11-01' })
    expect(await waiting(app, 'statute_switches', notice)).toEqual([])
  })

  test('an extension by the last day that needs none, of whoever has the provider’s contract', async () => {
    const contract = await app.aContract({ track: 'standaard' })
    const request = await anExtensionRequest(app, { provider_id: contract.provider_id, stay_started_on: '2025-01-01' })
    expect(await waiting(app, 'extension_requests', request)).toMatchObject([{ kind: 'extension_request', due_on: '2025-03-31', owner_id: contract.owner_id }])
    await change('extension_requests', request, { status: 'withdrawn', closed_on: '2025-04-01' })
    expect(await waiting(app, 'extension_requests', request)).toEqual([])
  })

  test('day 90 of a stay over 29 February', async () => {
    const request = await anExtensionRequest(app, {
      stay_started_on: '2024-01-01',
      extension_until: '2024-05-01',
      received_on: '2024-03-20',
      case_reference: 'ELV-2024-0042',
    })
    expect(await waiting(app, 'extension_requests', request)).toMatchObject([{ due_on: '2024-03-30', owner_id: null }])
  })

  test('a request for the coordination function that was handed in, until it is decided; a draft of one when it stands still', async () => {
    const request = await aCoordinationRequest(app)
    expect(await waiting(app, 'coordination_requests', request)).toMatchObject([{ kind: 'coordination_request', due_on: null, turn: 'insurer' }])
    await change('coordination_requests', request, { status: 'rejected', motivation: 'Niet nodig.', decided_on: '2025-02-01' })
    expect(await waiting(app, 'coordination_requests', request)).toEqual([])
    const draft = await aCoordinationRequest(app, {}, 'draft')
    expect(await waiting(app, 'coordination_requests', draft)).toEqual([])
    app.setToday('2027-12-31')
    expect(await waiting(app, 'coordination_requests', draft)).toMatchObject([{ kind: 'idle_draft', due_on: '2027-12-31' }])
    app.setToday('2027-12-01')
  })

  test('an initiative that nobody took up, and one whose follow-up comes near', async () => {
    const initiative = await app.anInitiative({ owner_id: await me() })
    expect(await waiting(app, 'initiatives', initiative)).toMatchObject([{ kind: 'initiative', due_on: null, owner_id: await me() }])
    await change('initiatives', initiative, { status: 'in_progress', follow_up_on: '2028-01-31', follow_up: 'Bellen.' })
    expect(await waiting(app, 'initiatives', initiative)).toEqual([])
    app.setToday('2028-01-01')
    expect(await waiting(app, 'initiatives', initiative)).toMatchObject([{ due_on: '2028-01-31', shown_from: '2028-01-01' }])
    app.setToday('2028-01-31')
    await change('initiatives', initiative, { status: 'realised', closed_on: '2028-01-31', outcome: 'Gelukt.' })
    expect(await waiting(app, 'initiatives', initiative)).toEqual([])
    app.setToday('2027-12-01')
  })

  test('a first year that deviates until it was talked about, and one that is over until it has a conclusion', async () => {
    const contract = await app.aContract({ upto: 'active', fields: newcomer, production: [['2027-06-30', 70_000_000]] })
    const first = async () => (await waitingKinds(app, 'contracts', contract)).filter((kind) => kind.startsWith('first_year'))
    expect(await first()).toEqual(['first_year_talk'])
    const [monitor] = await (await staff()).list('first_year_monitors', { contract_id: contract.id })
    expect(await waiting(app, 'first_year_monitors', monitor!)).toMatchObject([{ owner_id: contract.owner_id, status: 'open', due_on: null }])
    await (await staff()).must('POST', 'first_year_talks', { monitor_id: monitor!.id, held_on: '2027-10-01', with_whom: 'Directie' })
    expect(await first()).toEqual([])
    app.setToday('2027-12-31')
    expect(await first()).toEqual([])
    app.setToday('2028-01-01')
    expect(await waiting(app, 'first_year_monitors', monitor!)).toMatchObject([{ kind: 'first_year_conclusion', due_on: '2028-01-01' }])
    await change('first_year_monitors', monitor!, { conclusion: 'Verklaard.', concluded_on: '2028-01-01' })
    expect(await first()).toEqual([])
    app.setToday('2027-12-01')
  })
})
