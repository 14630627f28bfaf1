import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const outsiders = ['raadpleger', 'publicist', 'beheerder'] as const
const privateAnswer = ['outcome', 'ground', 'evidence', 'occurred_on', 'assessed_by', 'assessed_on', 'valid_until']
const answers = {
  present: { outcome: 'present', occurred_on: '2021-03-04', evidence: 'Bericht van de toezichthouder' },
  absent: { outcome: 'absent' },
  dated: { outcome: 'absent', assessed_on: '2026-09-01', valid_until: '2027-12-31' },
}

/** What an event tells but for when it was and of which record. */
const told = ({ id, at, record_id, record_name, contract_id: _contract, before, after, ...event }: Row) => {
  const anyone = ({ contract_id, condition_id, ...values }: Row) => Object.entries(values)
  return { ...event, before: before && anyone(before), after: after && anyone(after) }
}

describe('the history of a private exclusion', () => {
  const app = useApp()

  /** The three answers, each given to GGZ-U-5 of a draft of its own that is then deleted. */
  async function histories(name: (typeof outsiders)[number] | 'teamleider'): Promise<Row[][]> {
    const staff = await app.as('contracteerder')
    const reader = await app.as(name)
    const told: Row[][] = []
    for (const answer of Object.values(answers)) {
      const contract = await app.aContract({ unassessed: true })
      const assessment = await app.assessmentOf(contract, 'GGZ-U-5')
      expect(await staff.put('assessments', assessment, answer)).toAnswer(200)
      expect(await staff.delete('contracts', contract.id)).toAnswer(200)
      told.push(await reader.list('audit_events', { resource: 'assessments', record_id: assessment.id }))
    }
    return told
  }

  test.each(outsiders)('tells %s the same whatever the answer is, and not that there was one: made and deleted', async (name) => {
    const [present, ...others] = await histories(name)
    expect(present?.map(({ action }) => action)).toEqual(['create', 'delete'])
    for (const other of others) expect(other.map(told)).toEqual(present?.map(told))
    for (const { masked, before, after } of present!)
      for (const values of [before, after].filter(Boolean)) {
        expect(masked).toEqual(privateAnswer)
        for (const field of privateAnswer) expect(values, field).toHaveProperty(field, null)
      }
  })

  test('tells the staff what changed, and nothing is masked', async () => {
    const [present] = await histories('teamleider')
    expect(present?.[1]).toMatchObject({ masked: [], after: answers.present, before: { outcome: 'open', evidence: null } })
  })

  test('of an ordinary condition is for everybody', async () => {
    const contract = await app.aContract({ unassessed: true })
    const assessment = await app.assessmentOf(contract, 'GGZ-A-7')
    expect(await (await app.as('contracteerder')).put('assessments', assessment, { outcome: 'met' })).toAnswer(200)
    const events = await (await app.as('raadpleger')).list('audit_events', { resource: 'assessments', record_id: assessment.id })
    expect(events[1]).toMatchObject({ masked: [], before: { outcome: 'open' }, after: { outcome: 'met' } })
  })
})

describe('the history of a provider', () => {
  const app = useApp()

  test.each(outsiders)('tells %s neither that a private field was given nor that it changed', async (name) => {
    const staff = await app.as('contracteerder')
    const exempt = { kind: 'independent', profession: 'psychiater', crisis_service: 'exempt', crisis_service_ground: 'pregnant' }
    const [one, other] = [await app.aProvider(exempt), await app.aProvider(exempt)]
    expect(await staff.put('providers', one, { crisis_service_ground: 'physically_unable' })).toAnswer(200)
    expect(await staff.put('providers', other, { crisis_service_evidence: 'Verklaring' })).toAnswer(200)
    const reader = await app.as(name)
    for (const { id } of [one, other]) {
      const events = await reader.list('audit_events', { resource: 'providers', record_id: id })
      expect(events.map(({ action }) => action)).toEqual(['create'])
      expect(Object.keys(events[0]!.after).filter((name) => name.startsWith('crisis_service'))).toEqual(['crisis_service'])
      expect(await app.eventsOf('providers', id)).toHaveLength(2)
    }
  })

  test('masks nothing where only what everybody may see changed', async () => {
    const provider = await app.aProvider({ city: 'Zwolle' })
    expect(await (await app.as('contracteerder')).put('providers', provider, { city: 'Kampen' })).toAnswer(200)
    const events = await (await app.as('raadpleger')).list('audit_events', { resource: 'providers', record_id: provider.id })
    expect(events.at(-1)).toMatchObject({ masked: [], before: { city: 'Zwolle' }, after: { city: 'Kampen' } })
  })
})

describe('who answered a private exclusion, and when,', () => {
  const app = useApp()

  test.each(outsiders)('is hidden from %s, so that an open one looks like an answered one', async (name) => {
    const contract = await app.aContract({ unassessed: true })
    const staff = await app.as('contracteerder')
    const assessment = await app.assessmentOf(contract, 'GGZ-U-2')
    await staff.must('PUT', `assessments/${assessment.id}`, { version: assessment.version, ...answers.absent })
    expect(await staff.get('assessments', assessment.id)).toMatchObject({ assessed_by_name: expect.any(String), assessed_by: expect.any(Number) })
    const hidden = { assessed_by: null, assessed_by_name: null, assessed_on: null, masked: true }
    const reader = await app.as(name)
    expect(await reader.get('assessments', assessment.id)).toMatchObject(hidden)
    expect((await reader.list('assessments', { id: assessment.id }))[0]).toMatchObject(hidden)
  })
})
