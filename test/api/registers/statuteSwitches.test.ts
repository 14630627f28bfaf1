import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const accepted = { status: 'accepted', decided_on: '2026-09-15' }
const rejected = { status: 'rejected', decided_on: '2026-09-15', motivation: 'De melding kwam na de uiterste dag.' }
const clausesOf = (refusals: Row[]): string[] => refusals.map(({ clause, field }) => `${clause}@${field}`)
const next = { code: 'GGZ-2028', title: 'Inkoopbeleid GGZ 2028', contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31' }

describe('the notice of a move between practice and institution', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')
  const contractsOf = async ({ provider_id }: Row) => (await staff()).list('contracts', { provider_id })

  test('is kept as it came, late and incomplete, from the other category and for the start of the period', async () => {
    const bare = { statute_approved_on: null, statute_section: null, cause: null, impact: null }
    const late = await app.aStatuteSwitch({ ...bare, notified_on: '2026-09-01' })
    expect(late).toMatchObject({ status: 'notified', from_category: 'practice', to_category: 'institution', effective_on: '2027-01-01', warnings: [] })
    expect(late.reference).toMatch(/^WKS-2027-\d{5}$/)
    const turned = (await (await staff()).put('statute_switches', late, { to_category: 'practice' })).body
    expect(turned).toMatchObject({ from_category: 'institution', to_category: 'practice' })
    expect(await (await staff()).put('statute_switches', turned, { from_category: 'practice' })).toBeInvalidAt('to_category')
    expect(await (await staff()).put('statute_switches', turned, { notified_on: '2027-12-02' })).toBeInvalidAt('notified_on')
  })

  test('is a duplicate while another of the provider under the same policy waits', async () => {
    const session = await staff()
    const notice = await app.aStatuteSwitch()
    const { provider_id, policy_id } = notice
    const same = { provider_id, policy_id, to_category: 'institution', notified_on: '2026-08-30' }
    expect(await session.post('statute_switches', same)).toAnswer(409, 'duplicate')
    const other = await app.aStatuteSwitch()
    expect(await session.put('statute_switches', other, { provider_id })).toAnswer(409, 'duplicate')
    expect(await session.put('statute_switches', notice, { status: 'withdrawn', closed_on: '2026-09-10' })).toAnswer(200)
    const answers = await Promise.all([1, 2, 3].map(() => session.post('statute_switches', same)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  test('GGZ-S-1 to S-4: is refused with everything that is against it, and changes nothing', async () => {
    const wrong = { notified_on: '2026-09-01', statute_approved_on: '2026-07-02', statute_section: 'II', cause: ' ', effective_on: '2027-02-01' }
    const notice = await app.aStatuteSwitch(wrong)
    const answer = await (await staff()).put('statute_switches', notice, accepted)
    const all = ['GGZ-S-1@notified_on', 'GGZ-S-2@statute_approved_on', 'GGZ-S-2@statute_section', 'GGZ-S-3@cause', 'GGZ-S-4@effective_on']
    expect(answer).toBeRefusedBy('GGZ-S-1', { field: 'notified_on' })
    expect(clausesOf(answer.body.refusals)).toEqual(all)
    expect(answer.body.refusals[0].source).toContain('Aanbieders die wisselen van kwaliteitsstatuut')
    const steps = (await (await staff()).must('GET', `statute_switches/${notice.id}/next`)) as unknown as Row[]
    expect(steps.map(({ status, allowed }) => [status, allowed])).toEqual([
      ['accepted', false],
      ['rejected', false],
      ['withdrawn', true],
    ])
    expect(clausesOf(steps[0]!.refusals)).toEqual(all)
    expect(clausesOf(steps[1]!.refusals)).toEqual(['null@motivation'])
    expect(await (await staff()).get('statute_switches', notice.id)).toEqual(notice)
    expect(await contractsOf(notice)).toEqual([])
  })

  test.each([
    ['institution', 'digitaal'],
    ['practice', 'vrijgevestigd'],
  ] as const)('accepted, a provider that becomes a %s gets a draft in the track %s, in the same save', async (to, track) => {
    const notice = await app.aStatuteSwitch({}, to)
    const answer = await (await staff()).put('statute_switches', notice, accepted)
    expect(answer.body).toMatchObject({ ...accepted, contract_reference: expect.stringMatching(/^OVK-2027-/), decided_by_name: 'Lotte Kuipers' })
    const contract = await (await staff()).get('contracts', answer.body.contract_id)
    const terms = { track, origin: 'statute_switch', care_type: 'ggz', starts_on: '2027-01-01', ends_on: '2027-12-31' }
    expect(contract).toMatchObject({ ...terms, status: 'draft', provider_id: notice.provider_id, policy_id: notice.policy_id, owner_id: notice.owner_id })
    expect(contract.assessment_count).toBeGreaterThan(10)
    const [, event] = await app.eventsOf('statute_switches', notice.id)
    expect(event!.after).toMatchObject({ status: 'accepted', contract_id: contract.id })
    expect((await app.eventsOf('contracts', contract.id))[0]).toMatchObject({ action: 'create', actor: event!.actor })
    expect(await (await staff()).put('statute_switches', answer.body, { impact: 'Anders.' })).toBeInvalidAt('impact')
    expect(await (await staff()).delete('statute_switches', notice.id)).toAnswer(409, 'in_use')
    expect(await (await staff()).delete('contracts', contract.id)).toAnswer(409, 'in_use')
    expect(await (await staff()).must('GET', `statute_switches/${notice.id}/next`)).toEqual([])
  })

  test.each([
    ['an institution in setting 1 needs no request, added value or mark', 'institution', { settings: [1, 2] }],
    ['a practice needs no mark and signs when it likes', 'practice', { settings: [1] }],
  ] as const)('its contract counts as that of a known provider: %s', async (_name, to, fields) => {
    const notice = await app.aStatuteSwitch({}, to)
    const { contract_id } = (await (await staff()).put('statute_switches', notice, accepted)).body
    const draft = (await (await staff()).put('contracts', await (await staff()).get('contracts', contract_id), fields)).body
    const steps = {
      offered: { offered_on: '2026-10-02', received_on: '2026-10-02' },
      signed: { signed_on: '2027-01-20' },
      active: { processed_on: '2027-02-01' },
    }
    const active = await app.aContract({ draft, upto: 'active', steps })
    expect(active).toMatchObject({ status: 'active', starts_on: '2027-01-01', claimable_from: '2027-01-01', origin: 'statute_switch' })
    expect(active.warnings.map(({ clause }: Row) => clause)).toContain('GGZ-DG-1')
  })

  test('is accepted for a provider that is recorded in its new category', async () => {
    const session = await staff()
    const provider = await app.aProvider({ kind: 'independent', settings: [1] })
    const notice = await app.aStatuteSwitch({ provider_id: provider.id })
    expect(await session.put('statute_switches', notice, accepted)).toBeInvalidAt('provider_id')
    expect(await contractsOf(notice)).toEqual([])
    const moved = await app.aProvider({ kind: 'institution', settings: [2] })
    const answer = await session.put('statute_switches', notice, { ...accepted, provider_id: moved.id })
    expect(await session.get('contracts', answer.body.contract_id)).toMatchObject({ provider_id: moved.id, settings: [2] })
    const other = await app.aStatuteSwitch({ provider_id: provider.id })
    await session.must('PUT', `providers/${provider.id}`, { version: provider.version, kind: 'institution' })
    expect(await session.put('statute_switches', other, accepted)).toAnswer(200)
  })

  test('waits for the contract that the provider has already', async () => {
    const session = await staff()
    const contract = await app.aContract()
    const notice = await app.aStatuteSwitch({ provider_id: contract.provider_id })
    const answer = await session.put('statute_switches', notice, accepted)
    expect(answer).toBeInvalidAt('provider_id')
    expect(answer.body.errors.provider_id).toContain(contract.reference)
    await session.must('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'withdrawn', closed_on: '2026-09-10', reason: 'Wisseling.' })
    expect(await session.put('statute_switches', notice, accepted)).toAnswer(200)
  })

  test('turned down, it keeps the clauses it failed, by whom and why', async () => {
    const session = await staff()
    const notice = await app.aStatuteSwitch({ notified_on: '2026-09-02', statute_section: null })
    expect(await session.put('statute_switches', notice, { ...rejected, motivation: null })).toBeInvalidAt('motivation')
    const kept = (await session.put('statute_switches', notice, { ...rejected, rejection_clauses: ['GGZ-S-4'] })).body
    expect(kept).toMatchObject({ ...rejected, rejection_clauses: ['GGZ-S-1', 'GGZ-S-2'], decided_by_name: 'Lotte Kuipers', contract_id: null })
    expect(await session.put('statute_switches', kept, accepted)).toBeInvalidAt('status')
    const inTime = (await session.put('statute_switches', await app.aStatuteSwitch(), { ...rejected, motivation: 'Voldoet niet aan de voorwaarden.' })).body
    expect(inTime.rejection_clauses).toEqual([])
  })

  test('knows no policy without both tracks', async () => {
    const body = {
      policy_id: await app.policyId('KV-2025-2026'),
      provider_id: (await app.aProvider()).id,
      to_category: 'institution',
      notified_on: '2026-08-01',
    }
    expect(await (await staff()).post('statute_switches', body)).toBeInvalidAt('policy_id')
  })

  test('is accepted once, by whoever comes first', async () => {
    const notice = await app.aStatuteSwitch()
    const both = await Promise.all([
      (await app.as('contracteerder')).put('statute_switches', notice, accepted),
      (await app.as('teamleider')).put('statute_switches', notice, accepted),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await contractsOf(notice)).toHaveLength(1)
  })

  test('is accepted while somebody makes a contract by hand: the provider gets one', async () => {
    const notice = await app.aStatuteSwitch()
    const session = await staff()
    const { provider_id, policy_id } = notice
    const both = await Promise.all([
      session.put('statute_switches', notice, accepted),
      session.post('contracts', { provider_id, policy_id, care_type: 'ggz', track: 'digitaal' }),
    ])
    expect(both.filter(({ status }) => status < 300)).toHaveLength(1)
    expect(both.filter(({ status }) => status === 409 || status === 422)).toHaveLength(1)
    expect(await contractsOf(notice)).toHaveLength(1)
  })

  test('is found by its provider and counted by what it becomes', async () => {
    const provider = await app.aProvider({ name: 'Praktijk Regenwulp', kind: 'institution' })
    const notice = await app.aStatuteSwitch({ provider_id: provider.id })
    expect((await (await staff()).list('statute_switches', { q: 'regenwulp' })).map(({ id }) => id)).toEqual([notice.id])
    const facets = await (await staff()).must('GET', `statute_switches/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: provider.id }))}`)
    expect(facets).toMatchObject({ status: { notified: 1 }, to_category: { institution: 1 } })
  })
})

describe('in a next policy year', () => {
  const app = useApp({ today: '2028-12-01' })
  const copied = async (changes: Row = {}): Promise<Row> =>
    (await app.as('beheerder')).must('POST', `policies/${await app.policyId('GGZ-2027')}/copy`, { ...next, ...changes })
  const published = { status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' }

  test('the dates of GGZ-S-1, S-2 and S-4 move along without code, once the policy is published', async () => {
    const staff = await app.as('contracteerder')
    const policy = await copied()
    const inTime = { policy_id: policy.id, notified_on: '2027-08-31', statute_approved_on: '2027-07-01' }
    const decision = { status: 'accepted', decided_on: '2027-09-15' }
    const notice = await app.aStatuteSwitch(inTime)
    expect(notice).toMatchObject({ effective_on: '2028-01-01', reference: expect.stringMatching(/^WKS-2028-/) })
    expect(await staff.put('statute_switches', notice, decision)).toBeInvalidAt('policy_id')
    await (await app.as('beheerder')).put('policies', policy, published)
    const made = (await staff.put('statute_switches', notice, decision)).body
    expect(await staff.get('contracts', made.contract_id)).toMatchObject({ starts_on: '2028-01-01', ends_on: '2028-12-31', origin: 'statute_switch' })
    const late = await app.aStatuteSwitch({ ...inTime, notified_on: '2027-09-01', statute_approved_on: '2027-07-02', effective_on: '2027-01-01' })
    const answer = await staff.put('statute_switches', late, decision)
    expect(clausesOf(answer.body.refusals)).toEqual(['GGZ-S-1@notified_on', 'GGZ-S-2@statute_approved_on', 'GGZ-S-4@effective_on'])
  })

  test('a contract of the reference year rolls over whatever its origin, and one that a notice made is there already', async () => {
    const staff = await app.as('contracteerder')
    const [policy] = await staff.list('policies', { code: 'GGZ-2028' })
    const draft = (await staff.put('statute_switches', await app.aStatuteSwitch({}, 'practice'), accepted)).body.contract_id
    const before = await app.aContract({ draft: await staff.get('contracts', draft), upto: 'active' })
    const known = await app.aContract({ upto: 'active' })
    const notice = await app.aStatuteSwitch({
      provider_id: known.provider_id,
      policy_id: policy!.id,
      notified_on: '2027-08-01',
      statute_approved_on: '2027-06-01',
    })
    await staff.must('PUT', `statute_switches/${notice.id}`, { version: notice.version, status: 'accepted', decided_on: '2027-09-15' })
    const { made, existing } = await staff.must('POST', `policies/${policy!.id}/roll-over`, { preview: false })
    expect(made.map(({ contract_id, track }: Row) => [contract_id, track])).toEqual([[before.id, 'vrijgevestigd']])
    expect(existing.map(({ contract_id }: Row) => contract_id)).toEqual([known.id])
    const [rolled] = await staff.list('contracts', { policy_id: policy!.id, provider_id: before.provider_id })
    expect(rolled).toMatchObject({ origin: 'known', status: 'draft', starts_on: '2028-01-01' })
  })

  test('what the contract itself is refused for, refuses the acceptance, and nothing is kept of it', async () => {
    const admin = await app.as('beheerder')
    const staff = await app.as('contracteerder')
    const policy = await copied({ code: 'GGZ-2029', contract_starts_on: '2029-01-01', contract_ends_on: '2029-12-31' })
    const [start] = await admin.list('clauses', { policy_id: policy.id, code: 'GGZ-DG-10' })
    await admin.put('clauses', start!, { date: '2029-02-01' })
    await admin.put('policies', policy, published)
    const notice = await app.aStatuteSwitch({ policy_id: policy.id })
    expect(await staff.put('statute_switches', notice, accepted)).toBeRefusedBy('GGZ-DG-10', { field: 'starts_on' })
    expect(await staff.get('statute_switches', notice.id)).toEqual(notice)
    expect(await staff.list('contracts', { policy_id: policy.id })).toEqual([])
  })
})
