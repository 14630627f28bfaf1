import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('what is computed of a contract', () => {
  const app = useApp()

  test('names, utilisation, and from when it is claimable', async () => {
    const contract = await app.aContract({
      upto: 'active',
      provider: { name: 'Stichting De Linde', city: 'Zwolle' },
      production: [
        ['2027-03-31', 20_000_000],
        ['2027-06-30', 70_000_000],
      ],
    })
    expect(contract).toMatchObject({
      provider_name: 'Stichting De Linde',
      provider_city: 'Zwolle',
      agb_code: expect.stringMatching(/^\d{8}$/),
      utilisation: 0.7,
      production_cents: 70_000_000,
      production_as_of: '2027-06-30',
      claimable_from: '2027-01-01',
      reference: `OVK-2027-${String(contract.id).padStart(5, '0')}`,
      warnings: expect.any(Array),
    })
  })

  test('is not claimable before it is active, and takes no production', async () => {
    const contract = await app.aContract({ upto: 'signed' })
    expect(contract).toMatchObject({ claimable_from: null, utilisation: null })
    expect(await (await app.as('contracteerder')).post('production', { contract_id: contract.id, as_of: '2027-03-31', amount_cents: 1 })).toBeRefusedBy(
      'GGZ-C-2',
    )
  })

  test('whose turn it is', async () => {
    expect((await app.aContract({ upto: 'assessing' })).turn).toBe('insurer')
    expect((await app.aContract({ upto: 'offered' })).turn).toBe('provider')
    expect((await app.aContract({ upto: 'active' })).turn).toBeNull()
  })

  test('how much of it is assessed', async () => {
    const open = await app.aContract({ unassessed: true })
    expect(open.assessed_count).toBe(0)
    const answered = await app.aContract({ upto: 'assessing', assess: { 'GGZ-A-1': { outcome: 'open' } } })
    expect(answered.assessed_count).toBe(answered.assessment_count - 1)
  })

  test('the owner by name', async () => {
    const me = await (await app.as('contracteerder')).must('GET', 'auth/me')
    expect(await app.aContract({ fields: { owner_id: me.id } })).toMatchObject({ owner_id: me.id, owner_name: me.full_name })
  })

  test('a warning follows the dates of the record', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const staff = await app.as('contracteerder')
    const late = await staff.must('PUT', `contracts/${contract.id}`, {
      version: contract.version,
      status: 'offered',
      questionnaire_sent_on: '2026-10-02',
      offered_on: '2026-10-02',
      received_on: '2026-10-02',
      explanation: 'Toelichting.',
    })
    const warning = late.warnings.find((candidate: { clause: string }) => candidate.clause === 'GGZ-DG-1')
    expect(warning).toMatchObject({ message: expect.any(String), quote: expect.any(String), source: expect.stringContaining('Inkoopbeleid GGZ 2027') })
    expect((await staff.list('contracts', { id: contract.id }))[0].warnings).toEqual(late.warnings)
  })

  test('facets count by status, track, care type and owner, within the filter', async () => {
    const staff = await app.as('contracteerder')
    const facets = await staff.must('GET', `contracts/facets?filter=${encodeURIComponent('{}')}`)
    const all = await staff.list('contracts')
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, n) => total + n, 0)
    expect(sum(facets.status)).toBe(all.length)
    expect(facets.status.assessing).toBe(all.filter((row) => row.status === 'assessing').length)
    expect(sum(facets.track)).toBe(all.length)
    expect(await staff.call('GET', `contracts/facets?filter=${encodeURIComponent('{"nonsense":1}')}`)).toAnswer(400)
  })
})

describe('what a contract must be', () => {
  const app = useApp()

  test.each([
    ['track', { track: 'vrijgevestigd' as const, provider: { kind: 'institution' } }],
    ['track', { track: 'digitaal' as const, provider: { kind: 'independent' } }],
    ['care_type', { care_type: 'elv' }],
    ['starts_on', { fields: { starts_on: '2026-12-31' } }],
    ['ends_on', { fields: { ends_on: '2028-01-01' } }],
    ['status', { fields: { status: 'nonsense' } }],
    ['plafond_cents', { fields: { plafond_cents: -1 } }],
    ['provider_id', { fields: { provider_id: 999_999 } }],
  ])('is refused at %s: %o', async (field, wish) => {
    expect(await (await app.as('contracteerder')).post('contracts', await app.contractDraft(wish))).toBeInvalidAt(field)
  })

  test('begins as a draft', async () => {
    const answer = await (await app.as('contracteerder')).post('contracts', await app.contractDraft({ fields: { status: 'active' } }))
    expect(answer).toBeInvalidAt('status')
  })

  test('an event is not after today, an end may be', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const staff = await app.as('contracteerder')
    expect(
      await staff.put('contracts', contract, {
        status: 'offered',
        questionnaire_sent_on: '2026-09-15',
        offered_on: '2027-12-02',
        received_on: '2027-12-02',
        explanation: 'x',
      }),
    ).toBeInvalidAt('offered_on')
    expect(contract.ends_on > '2027-12-01').toBe(true)
  })

  test('a step without its date is invalid at that date', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    expect(
      await (await app.as('contracteerder')).put('contracts', contract, { status: 'offered', questionnaire_sent_on: '2026-09-15', explanation: 'x' }),
    ).toBeInvalidAt('offered_on')
  })
})

describe('an amendment', () => {
  const app = useApp()

  test('lowers a plafond from a day, and the old value stays readable', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-06-30', 45_000_000]] })
    const staff = await app.as('contracteerder')
    const answer = await staff.post('amendments', {
      contract_id: contract.id,
      field: 'plafond_cents',
      new_value: 90_000_000,
      effective_on: '2027-07-01',
      reason: 'Minder capaciteit.',
    })
    expect(answer).toAnswer(201)
    expect([Number(answer.body.old_value), Number(answer.body.new_value)]).toEqual([100_000_000, 90_000_000])
    expect((await staff.get('contracts', contract.id)).utilisation).toBe(0.5)
  })

  test('by hand raises no plafond', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const answer = await (await app.as('contracteerder')).post('amendments', {
      contract_id: contract.id,
      field: 'plafond_cents',
      new_value: 100_000_001,
      effective_on: '2027-07-01',
      reason: 'Zomaar.',
    })
    expect(answer).toBeRefusedBy('GGZ-PL-9')
  })

  test('is for a signed contract', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const answer = await (await app.as('contracteerder')).post('amendments', {
      contract_id: contract.id,
      field: 'plafond_cents',
      new_value: 1,
      effective_on: '2027-07-01',
      reason: 'Te vroeg.',
    })
    expect(answer).toAnswer(422)
  })
})

describe('a proposal', () => {
  const app = useApp()

  test('gets a reply term of 28 days', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'invited' })
    const answer = await (await app.as('contracteerder')).post('proposals', {
      contract_id: contract.id,
      party: 'provider',
      sent_on: '2026-08-20',
      tariff_percentage: 95,
      explanation: 'Toelichting.',
    })
    expect(answer).toAnswer(201)
    expect(answer.body).toMatchObject({ reply_due_on: '2026-09-17', outcome: 'open', warnings: expect.any(Array) })
  })

  test('is moved only with a motivation and an announcement', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'quoted' })
    const staff = await app.as('contracteerder')
    const [proposal] = await staff.list('proposals', { contract_id: contract.id })
    expect(await staff.put('proposals', proposal, { moved_reply_due_on: '2026-10-01' })).toBeRefusedBy('GGZ-R-4')
    const moved = await staff.put('proposals', proposal, { moved_reply_due_on: '2026-10-01', move_reason: 'Vakantie.', move_announced_on: '2026-09-10' })
    expect(moved).toAnswer(200)
    expect(moved.body).toMatchObject({ reply_due_on: '2026-09-17', moved_reply_due_on: '2026-10-01' })
  })

  test('without an explanation is refused', async () => {
    const contract = await app.aContract({ track: 'maatwerk', upto: 'invited' })
    expect(await (await app.as('contracteerder')).post('proposals', { contract_id: contract.id, party: 'insurer', sent_on: '2026-08-20' })).toBeRefusedBy(
      'GGZ-M-9',
    )
  })
})
