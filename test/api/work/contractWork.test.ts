import { describe, expect, test } from 'vitest'
import type { ContractWish } from '../../support/builders.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { waiting, waitingKinds } from '../../support/waiting.ts'

const newcomer: Row = { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand', added_value_explanation: 'Zware zorgvraag.' }
const practice: ContractWish = { track: 'vrijgevestigd', qualifications: [{ kind: 'kibg' }], fields: { origin: 'new', requested_on: '2026-05-01' } }

describe('what a contract waits for', () => {
  const app = useApp()
  const own = async (contract: Row) => (await waiting(app, 'contracts', contract)).find(({ kind }) => kind !== 'idle_draft')
  const put = async (contract: Row, fields: Row): Promise<Row> => {
    const session = await app.as('contracteerder')
    return session.must('PUT', `contracts/${contract.id}`, { version: (await session.get('contracts', contract.id)).version, ...fields })
  }

  test.each<[kind: string, due: string, turn: string, wish: ContractWish, after: Row]>([
    ['starting_letter', '2026-05-31', 'insurer', { track: 'maatwerk' }, { status: 'invited', starting_letter_on: '2026-05-20' }],
    ['quote', '2026-10-01', 'provider', { track: 'maatwerk', upto: 'invited' }, { status: 'withdrawn', reason: 'Ingetrokken.' }],
    ['proposal_reply', '2026-09-17', 'insurer', { track: 'maatwerk', upto: 'quoted' }, { status: 'withdrawn', reason: 'Ingetrokken.' }],
    ['proposal_reply', '2026-10-08', 'provider', { track: 'maatwerk', upto: 'negotiating' }, { status: 'withdrawn', reason: 'Ingetrokken.' }],
    ['offer', '2026-10-01', 'insurer', { track: 'digitaal' }, { status: 'withdrawn', reason: 'Ingetrokken.' }],
    ['offer', '2024-08-31', 'insurer', { track: 'standaard', upto: 'assessing' }, { status: 'withdrawn', reason: 'Ingetrokken.' }],
    ['newcomer_answer', '2026-09-01', 'insurer', { upto: 'assessing', fields: newcomer }, { request_answered_on: '2026-08-20' }],
    ['signature', '2026-10-13', 'provider', { upto: 'offered' }, { status: 'declined', closed_on: '2026-10-10', reason: 'Niet.' }],
    ['signature', '2024-11-08', 'provider', { track: 'standaard', upto: 'offered' }, { status: 'declined', closed_on: '2024-10-10', reason: 'Niet.' }],
    ['processing', '2026-12-31', 'insurer', { upto: 'signed' }, { status: 'active', processed_on: '2026-12-15' }],
    ['processing', '2024-12-31', 'insurer', { track: 'standaard', upto: 'signed' }, { status: 'active', processed_on: '2024-12-15' }],
  ])('%s by %s, of its owner, until it has happened', async (kind, due_on, turn, wish, after) => {
    const contract = await app.aContract(wish)
    const { id: owner_id } = await (await app.as('contracteerder')).must('GET', 'auth/me')
    const about = { subject: 'contracts', subject_id: contract.id, provider_id: contract.provider_id, reference: contract.reference, owner_id, term: 'late' }
    expect(await own(contract)).toMatchObject({ kind, due_on, turn, ...about })
    await put(contract, after)
    expect(await waitingKinds(app, 'contracts', contract)).not.toContain(kind)
  })

  test('a new practice has until day 42 to sign, and no offer after that', async () => {
    const contract = await app.aContract({ ...practice, upto: 'offered' })
    app.setToday('2026-10-27')
    expect(await own(contract)).toMatchObject({ kind: 'signature', due_on: '2026-10-27', term: 'week', next_status: 'signed' })
    app.setToday('2026-10-28')
    expect(await own(contract)).toMatchObject({ kind: 'signature', due_on: '2026-10-27', term: 'late', next_status: 'lapsed' })
    app.setToday('2027-12-01')
  })

  test('a term of four weeks that runs over the clock of autumn ends on the day that the calendar says', async () => {
    const contract = await app.aContract({ upto: 'offered', steps: { offered: { offered_on: '2026-10-10', received_on: '2026-10-10' } } })
    expect(await own(contract)).toMatchObject({ kind: 'signature', due_on: '2026-11-07' })
    for (const [day, term] of [
      ['2026-10-31', 'week'],
      ['2026-10-30', 'later'],
      ['2026-11-07', 'week'],
      ['2026-11-08', 'late'],
    ]) {
      app.setToday(day!)
      expect([day, (await own(contract))?.term]).toEqual([day, term])
    }
    app.setToday('2027-12-01')
  })

  test('a moved reply term is the one that counts', async () => {
    const contract = await app.aContract({ upto: 'offered' })
    await put(contract, { moved_reply_due_on: '2026-10-31', move_reason: 'Vakantie.', move_announced_on: '2026-10-01' })
    expect(await own(contract)).toMatchObject({ kind: 'signature', due_on: '2026-10-31' })
  })

  test('once a proposal is accepted the offer is ours to make, without a day', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'negotiating' })
    const session = await app.as('contracteerder')
    const [, proposal] = await session.list('proposals', { contract_id: contract.id })
    await session.must('PUT', `proposals/${proposal!.id}`, { version: proposal!.version, outcome: 'accepted' })
    for (const open of await session.list('proposals', { contract_id: contract.id, outcome: 'open' }))
      await session.must('PUT', `proposals/${open.id}`, { version: open.version, outcome: 'countered' })
    expect(await own(contract)).toMatchObject({ kind: 'offer', due_on: null, term: 'none', turn: 'insurer', next_status: 'offered' })
  })

  test('a contract whose last day has passed is the team lead’s to end', async () => {
    const contract = await app.aContract({ upto: 'active' })
    app.setToday('2027-12-31')
    expect(await waitingKinds(app, 'contracts', contract, 'teamleider')).not.toContain('contract_over')
    app.setToday('2028-01-01')
    expect(await waiting(app, 'contracts', contract, 'teamleider')).toMatchObject([{ kind: 'contract_over', due_on: '2028-01-01', next_status: 'ended' }])
    expect(await waitingKinds(app, 'contracts', contract)).not.toContain('contract_over')
    const lead = await app.as('teamleider')
    await lead.must('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'ended', ended_on: '2028-01-01', reason: 'Periode voorbij.' })
    expect(await waitingKinds(app, 'contracts', contract, 'teamleider')).toEqual([])
    app.setToday('2027-12-01')
  })

  test('a draft without movement for thirty days is asked after, also over 29 February; any change of it or of what hangs on it counts', async () => {
    app.setToday('2028-01-30')
    const contract = await app.aContract({ unassessed: true })
    const idle = async () => (await waiting(app, 'contracts', contract)).find(({ kind }) => kind === 'idle_draft')
    app.setToday('2028-02-28')
    expect(await idle()).toBeUndefined()
    app.setToday('2028-02-29')
    expect(await idle()).toMatchObject({ due_on: '2028-02-29', subject: 'contracts', turn: 'insurer' })
    const assessment = await app.assessmentOf(contract, 'GGZ-A-1')
    await (await app.as('contracteerder')).must('PUT', `assessments/${assessment.id}`, {
      version: assessment.version,
      outcome: 'met',
      assessed_on: '2028-02-29',
    })
    expect(await idle()).toBeUndefined()
    app.setToday('2028-03-29')
    expect(await idle()).toBeUndefined()
    app.setToday('2028-03-30')
    expect(await idle()).toMatchObject({ due_on: '2028-03-30' })
    app.setToday('2027-12-01')
  })

  test('an edition that moves a day moves it here, of what is not offered yet', async () => {
    const [draft, offered] = [await app.aContract({}), await app.aContract({ upto: 'offered' })]
    const admin = await app.as('beheerder')
    for (const [code, changes] of [
      ['GGZ-DG-1', { date: '2026-10-15' }],
      ['GGZ-R-2', { days: 35 }],
    ] as const) {
      const [clause] = await admin.list('clauses', { code, policy_id: await app.policyId('GGZ-2027') })
      const edition = { edition_on: '2027-11-15', edition_reason: 'Besluit.', edition_told: 'Alle zorgaanbieders.' }
      await admin.must('PUT', `clauses/${clause!.id}`, { version: clause!.version, ...changes, ...edition })
    }
    expect(await own(draft)).toMatchObject({ kind: 'offer', due_on: '2026-10-15' })
    expect(await own(offered)).toMatchObject({ kind: 'signature', due_on: '2026-10-13' })
  })
})
