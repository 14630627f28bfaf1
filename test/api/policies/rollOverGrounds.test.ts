import { beforeAll, describe, expect, test } from 'vitest'
import { changeIn, copyTo, publish } from '../../support/impacts.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const outsiders = ['raadpleger', 'publicist', 'beheerder'] as const
const marker = 'Verzwegen7391'

type Running = ReturnType<typeof useApp>

/** An active contract with an answer that was given afterwards. */
async function answered(app: Running, clause: string, answer: Row): Promise<Row> {
  const contract = await app.aContract({ upto: 'active' })
  const assessment = await app.assessmentOf(contract, clause)
  await (await app.as('contracteerder')).must('PUT', `assessments/${assessment.id}`, { version: assessment.version, assessed_on: '2027-11-01', ...answer })
  return contract
}

async function ended(app: Running, ended_on: string, fields: Row = {}): Promise<Row> {
  const lead = await app.as('teamleider')
  const { id, version } = await app.aContract({ upto: 'active' })
  return lead.must('PUT', `contracts/${id}`, { version, status: 'ended', ended_on, reason: 'Gestopt', ...fields })
}

const roll = async (app: Running, policy: Row, preview: boolean): Promise<Row> =>
  (await app.as('contracteerder')).must('POST', `policies/${policy.id}/roll-over`, { preview })

describe('GGZ-M-4: who is left out of a roll-over', () => {
  const app = useApp({ today: '2028-01-15' })
  const contracts: Record<string, Row> = {}
  let result: Row

  beforeAll(async () => {
    contracts.ranOut = await ended(app, '2027-12-31')
    contracts.ranOver = await ended(app, '2028-01-10')
    contracts.endedEarly = await ended(app, '2027-12-30')
    contracts.endedStopped = await ended(app, '2027-06-30', { reason: 'De praktijk is gestopt.' })
    const present = { outcome: 'present', evidence: 'Vonnis.' }
    contracts.lapsed = await answered(app, 'GGZ-U-5', { ...present, occurred_on: '2023-01-15' })
    contracts.barred = await answered(app, 'GGZ-U-5', { ...present, occurred_on: '2023-01-16' })
    contracts.expired = await answered(app, 'GGZ-A-3', { outcome: 'not_met', valid_until: '2028-01-14' })
    contracts.unmet = await answered(app, 'GGZ-A-3', { outcome: 'not_met', valid_until: '2028-01-15' })
    contracts.noLongerAsked = await answered(app, 'GGZ-A-7', { outcome: 'not_met' })
    contracts.onlyShown = await answered(app, 'GGZ-A-6', { outcome: 'not_met' })
    contracts.exempt = await answered(app, 'GGZ-A-2', { outcome: 'exempt', ground: 'Kleine instelling.' })
    contracts.open = await answered(app, 'GGZ-A-4', { outcome: 'open' })
    const draft = await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028')
    await changeIn(app, 'conditions', draft, 'GGZ-A-7', { tracks: ['maatwerk'] })
    await changeIn(app, 'clauses', draft, 'GGZ-A-6', { enforce: 'show' })
    result = await roll(app, await publish(app, draft), true)
  })

  test.each([
    ['of which the term ran out', 'ranOut'],
    ['that was ended after its term', 'ranOver'],
    ['with an integrity ground that occurred five years ago (GGZ-U-5)', 'lapsed'],
    ['with an unfavourable answer that is no longer valid', 'expired'],
    ['with an answer that is missing', 'open'],
    ['with an exemption on its ground', 'exempt'],
    ['that does not meet what the new policy no longer asks of this track', 'noLongerAsked'],
    ['that does not meet what the new policy only shows', 'onlyShown'],
  ])('not a contract %s', (_what, name) => {
    expect(result.made.map(({ contract_id }: Row) => contract_id)).toContain(contracts[name]!.id)
  })

  test.each([
    ['ended the day before its term', 'endedEarly', null, 'De overeenkomst is beëindigd op 30-12-2027, voor haar einddatum 31-12-2027: Gestopt.'],
    [
      'ended with a whole sentence',
      'endedStopped',
      null,
      'De overeenkomst is beëindigd op 30-06-2027, voor haar einddatum 31-12-2027: De praktijk is gestopt.',
    ],
    ['barred a day less than five years', 'barred', 'GGZ-U-5', expect.stringMatching(/deed zich voor op 16-01-2023 en sluit uit tot 16-01-2028\.$/)],
    ['not met, and valid until today', 'unmet', 'GGZ-A-3', expect.stringMatching(/is beantwoord met: niet voldaan\.$/)],
  ])('one that is %s, with its reason', (_what, name, clause, reason) => {
    expect(result.left_out.find(({ contract_id }: Row) => contract_id === contracts[name]!.id)).toMatchObject({ clause, reason })
  })

  test('and nobody else', () => {
    expect(result.left_out).toHaveLength(4)
    expect(result.note).toBeNull()
  })
})

describe('the reasons of a roll-over', () => {
  const app = useApp({ today: '2028-01-15' })
  let policy: Row
  const contracts: Record<string, Row> = {}
  const recordFor = async (name: (typeof outsiders)[number] | 'contracteerder'): Promise<Row> =>
    (await (await app.as(name)).list('roll_overs', { policy_id: policy.id }))[0]!
  const lineOf = (record: Row, name: string): Row => record.left_out.find(({ contract_id }: Row) => contract_id === contracts[name]!.id)

  beforeAll(async () => {
    contracts.fraud = await ended(app, '2027-06-30', { rejection_clauses: ['GGZ-U-2'], reason: `Fraude ${marker}` })
    contracts.ended = await ended(app, '2027-06-30', { reason: `Bedrijf gestopt ${marker}` })
    contracts.hidden = await answered(app, 'GGZ-U-2', { outcome: 'present', evidence: marker })
    contracts.integrity = await answered(app, 'GGZ-U-5', { outcome: 'present', evidence: marker, occurred_on: '2026-01-01' })
    contracts.unmet = await answered(app, 'GGZ-A-3', { outcome: 'not_met' })
    policy = await publish(app, await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028'))
    await roll(app, policy, false)
  })

  test('tell the staff what stands in the way, and the words of an ending for a private ground on the contract alone', async () => {
    const record = await recordFor('contracteerder')
    expect(['fraud', 'ended', 'hidden', 'integrity', 'unmet'].map((name) => lineOf(record, name).clause)).toEqual([null, null, 'GGZ-U-2', 'GGZ-U-5', 'GGZ-A-3'])
    expect(lineOf(record, 'fraud').reason).toBe('De overeenkomst is beëindigd op 30-06-2027, voor haar einddatum 31-12-2027.')
    expect(lineOf(record, 'ended').reason).toContain(`Bedrijf gestopt ${marker}.`)
    expect(JSON.stringify((await roll(app, policy, true)).left_out)).not.toContain('Fraude')
  })

  test.each(outsiders)('tell %s nothing written by hand, and of every condition the same, private or not', async (name) => {
    const record = await recordFor(name)
    const said = (which: string) => {
      const { contract_id, reference, provider_id, provider_name, ...rest } = lineOf(record, which)
      return JSON.stringify(rest)
    }
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`${marker}|Fraude|GGZ-U-|GGZ-A-|gestopt|sluit uit`))
    expect(said('hidden')).toBe(said('unmet'))
    expect(said('integrity')).toBe(said('unmet'))
    expect(said('fraud')).toBe(said('ended'))
    expect(lineOf(record, 'unmet')).toMatchObject({ clause: null, reason: 'De zorgaanbieder voldoet niet meer aan de voorwaarden.' })
    const history = await (await app.as(name)).list('audit_events', { resource: 'roll_overs', record_id: record.id })
    expect(JSON.stringify(history)).not.toMatch(new RegExp(`${marker}|Fraude|GGZ-U-`))
  })

  test('of a record that was kept before are told to others without any ground', async () => {
    const record = await recordFor('contracteerder')
    const old = record.left_out.map(({ ground, ...line }: Row) => line)
    await app
      .db('roll_overs')
      .where({ id: record.id })
      .update({ left_out: JSON.stringify(old) })
    try {
      for (const name of outsiders)
        for (const line of (await recordFor(name)).left_out)
          expect(line).toMatchObject({ clause: null, reason: 'Van deze overeenkomst is geen concept gemaakt.' })
    } finally {
      await app
        .db('roll_overs')
        .where({ id: record.id })
        .update({ left_out: JSON.stringify(record.left_out) })
    }
  })

  test('are kept again only where drafts were made or others are left out', async () => {
    const staff = await app.as('contracteerder')
    const counted = async () => {
      const records = await staff.list('roll_overs', { policy_id: policy.id })
      const events = await (await app.as('beheerder')).list('audit_events', { resource: 'roll_overs' })
      return [records.length, events.length]
    }
    expect(await counted()).toEqual([1, 1])
    expect((await roll(app, policy, false)).left_out).toHaveLength(5)
    expect(await counted()).toEqual([1, 1])
    const assessment = await app.assessmentOf(contracts.unmet!, 'GGZ-A-1')
    await staff.must('PUT', `assessments/${assessment.id}`, { version: assessment.version, outcome: 'not_met', assessed_on: '2027-11-02' })
    await roll(app, policy, false)
    expect(await counted()).toEqual([2, 2])
    await app.aContract({ upto: 'active' })
    expect((await roll(app, policy, false)).made).toHaveLength(1)
    expect(await counted()).toEqual([3, 3])
  })
})

describe('KV-I-1: a policy whose reference year has no contracts', () => {
  const app = useApp({ today: '2027-12-01' })

  test('says so, with the year, and from when on it can be changed; the year before it does not', async () => {
    await app.aContract({ track: 'standaard', upto: 'active' })
    const kv = await app.policyId('KV-2025-2026')
    const late = await copyTo(app, kv, 2028, 'KV-2028-2029', 2029)
    expect(late.reference_year).toBe(2027)
    const preview = await roll(app, await publish(app, late), true)
    expect(preview).toMatchObject({ made: [], left_out: [], existing: [] })
    expect(preview.note).toContain('In het referentiejaar 2027 liep geen overeenkomst')
    expect(preview.note).toContain('te wijzigen zolang een beleid een concept is')
    const next = await copyTo(app, kv, 2028, 'KV-2028-2029-B', 2029)
    const admin = await app.as('beheerder')
    await admin.must('PUT', `policies/${next.id}`, { version: next.version, reference_year: 2026 })
    const found = await roll(app, await publish(app, next), true)
    expect([found.made.length, found.note]).toEqual([1, null])
  })
})
