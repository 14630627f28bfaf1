import { describe, expect, test } from 'vitest'
import { useApp } from '../../support/startApp.ts'

describe('a new record', () => {
  const app = useApp()

  test('is answered whole', async () => {
    const answer = await (await app.as('contracteerder')).post('providers', { name: 'Stichting Nieuw', kind: 'institution' })
    expect(answer).toAnswer(201)
    expect(answer.body).toMatchObject({
      id: expect.any(Number),
      version: 1,
      name: 'Stichting Nieuw',
      city: null,
      agb_code: null,
      settings: [],
      archived: false,
      puk_paaz: false,
    })
    expect(answer.body.created_at).toBe(answer.body.updated_at)
    expect(await (await app.as('contracteerder')).get('providers', answer.body.id)).toEqual(answer.body)
  })

  test('has its assessments with it, one for each condition that applies', async () => {
    const contract = await app.aContract({ unassessed: true })
    const staff = await app.as('contracteerder')
    const assessments = await staff.list('assessments', { contract_id: contract.id })
    const conditions = (await staff.list('conditions', { policy_id: contract.policy_id })).filter((condition) => condition.tracks.includes('digitaal'))
    expect(assessments.map((row) => row.condition_id).sort((a, b) => a - b)).toEqual(conditions.map((row) => row.id))
    for (const row of assessments)
      expect(row).toMatchObject({ outcome: 'open', clause: expect.stringMatching(/^GGZ-/), text: expect.any(String), assessed_by: null })
  })

  test('of gzsp has no conditions of elv', async () => {
    const gzsp = await app.aContract({ track: 'standaard', care_type: 'gzsp', lines: [], unassessed: true })
    const clauses = (await (await app.as('contracteerder')).list('assessments', { contract_id: gzsp.id })).map((row) => row.clause)
    expect(clauses).toContain('KV-G-1')
    expect(clauses).not.toContain('KV-E-1')
  })

  test.each([
    ['name', { name: undefined }],
    ['name', { name: '   ' }],
    ['kind', { kind: undefined }],
    ['kind', { kind: 'hospital' }],
    ['agb_code', { agb_code: '1234567' }],
    ['agb_code', { agb_code: '0612345a' }],
    ['kvk_number', { kvk_number: '123' }],
    ['legal_form', { legal_form: 'gmbh' }],
    ['settings', { settings: [9] }],
    ['settings', { settings: '4' }],
    ['sustainable_choice_on', { sustainable_choice_on: '2026-02-30' }],
    ['sustainable_choice_on', { sustainable_choice_on: '01-02-2026' }],
    ['nonsense', { nonsense: 1 }],
  ])('is refused at %s: %o', async (field, fields) => {
    expect(await (await app.as('contracteerder')).post('providers', { name: 'Stichting', kind: 'institution', ...fields })).toBeInvalidAt(field)
  })

  test('tells all that is wrong at once', async () => {
    const answer = await (await app.as('contracteerder')).post('providers', { agb_code: '12', kvk_number: '12', nonsense: 1 })
    expect(answer).toAnswer(422, 'invalid')
    expect(Object.keys(answer.body.errors)).toEqual(expect.arrayContaining(['name', 'kind', 'agb_code', 'kvk_number', 'nonsense']))
    for (const message of Object.values(answer.body.errors)) expect(message).toMatch(/\.$/)
  })

  test('ignores what the server writes itself', async () => {
    const staff = await app.as('contracteerder')
    const answer = await staff.post('providers', {
      name: 'Eigen',
      kind: 'institution',
      id: 77777,
      version: 9,
      created_at: '2000-01-01T00:00:00.000Z',
      updated_at: null,
      warnings: [],
    })
    expect(answer).toAnswer(201)
    expect(answer.body.id).not.toBe(77777)
    expect(answer.body).toMatchObject({ version: 1 })
    expect(answer.body.created_at).not.toBe('2000-01-01T00:00:00.000Z')
  })

  test('money is a whole number of cents, and dates that are events are not after today', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active' })
    const production = (fields: object) => staff.post('production', { contract_id: contract.id, as_of: '2027-03-31', amount_cents: 1, ...fields })
    expect(await production({ amount_cents: 1.5 })).toBeInvalidAt('amount_cents')
    expect(await production({ amount_cents: -1 })).toBeInvalidAt('amount_cents')
    expect(await production({ amount_cents: '12' })).toBeInvalidAt('amount_cents')
    expect(await production({ as_of: '2027-12-02' })).toBeInvalidAt('as_of')
    expect(await production({ as_of: '2027-12-01', amount_cents: 250_000_000_000 })).toAnswer(201)
  })

  test('of a contract that does not exist is refused at contract_id', async () => {
    expect(await (await app.as('contracteerder')).post('tariff_lines', { contract_id: 999_999, performance: 'regulier', tariff_percentage: 90 })).toBeInvalidAt(
      'contract_id',
    )
  })
})

describe('a change', () => {
  const app = useApp()

  test('merges: what is not sent keeps its value', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider({ city: 'Zwolle', settings: [2, 4], phone: '038' })
    const answer = await staff.put('providers', provider, { city: 'Kampen' })
    expect(answer).toAnswer(200)
    expect(answer.body).toEqual({ ...provider, city: 'Kampen', version: 2, updated_at: answer.body.updated_at })
    expect(await staff.get('providers', provider.id)).toEqual(answer.body)
  })

  test.each(['', '   ', null])('empties a field by %j', async (empty) => {
    const provider = await app.aProvider({ city: 'Zwolle' })
    const answer = await (await app.as('contracteerder')).put('providers', provider, { city: empty })
    expect(answer.body.city).toBeNull()
  })

  test('does not empty what is required', async () => {
    const provider = await app.aProvider()
    expect(await (await app.as('contracteerder')).put('providers', provider, { name: '' })).toBeInvalidAt('name')
  })

  test('needs the version', async () => {
    const provider = await app.aProvider()
    expect(await (await app.as('contracteerder')).call('PUT', `providers/${provider.id}`, { city: 'Kampen' })).toAnswer(428)
  })

  test('on a version that is no longer stored is a conflict that tells who changed what', async () => {
    const provider = await app.aProvider({ city: 'Zwolle' })
    await (await app.as('contracteerder2')).must('PUT', `providers/${provider.id}`, { version: provider.version, city: 'Kampen' })
    const answer = await (await app.as('contracteerder')).put('providers', provider, { phone: '038' })
    expect(answer).toAnswer(409, 'version_conflict')
    expect(answer.body).not.toHaveProperty('errors')
    const current = await (await app.as('contracteerder')).get('providers', provider.id)
    expect(answer.body.current).toEqual(current)
    expect(current).toMatchObject({ city: 'Kampen', phone: null })
    expect(answer.body.changes).toEqual([
      expect.objectContaining({ field: 'city', before: 'Zwolle', after: 'Kampen', actor: expect.any(String), at: expect.any(String) }),
    ])
  })

  test('sends the whole record back, computed fields and all, without harm', async () => {
    const staff = await app.as('contracteerder')
    for (const [resource, record] of [
      ['contracts', await app.aContract({ upto: 'active' })],
      ['plafond_requests', await app.aPlafondRequest({ upto: 'submitted' })],
      ['providers', await app.aProvider()],
      ['qualifications', await app.aQualification()],
    ] as const) {
      const answer = await staff.call('PUT', `${resource}/${record.id}`, record)
      expect(answer, resource).toAnswer(200)
      const { version: _v, updated_at: _u, ...before } = record
      expect(answer.body, resource).toMatchObject(before)
    }
  })

  test('ignores what is read only', async () => {
    const contract = await app.aContract()
    const answer = await (await app.as('contracteerder')).put('contracts', contract, {
      reference: 'X',
      utilisation: 3,
      created_at: 'x',
      claimable_from: '2020-01-01',
      provider_name: 'X',
    })
    expect(answer).toAnswer(200)
    expect(answer.body).toMatchObject({ reference: contract.reference, created_at: contract.created_at, provider_name: contract.provider_name })
  })

  test('of a field that the resource does not have is refused at that field', async () => {
    const contract = await app.aContract()
    const answer = await (await app.as('contracteerder')).put('contracts', contract, { nonsense: 1, plafond_cents: 5 })
    expect(answer).toBeInvalidAt('nonsense')
    expect(await (await app.as('contracteerder')).get('contracts', contract.id)).toEqual(contract)
  })

  test('writes by whom an assessment was answered, whatever is sent', async () => {
    const contract = await app.aContract({ unassessed: true })
    const staff = await app.as('contracteerder')
    const me = await staff.must('GET', 'auth/me')
    const answer = await staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-1'), { outcome: 'met', assessed_on: '2026-09-01', assessed_by: 999 })
    expect(answer.body).toMatchObject({ outcome: 'met', assessed_by: me.id, assessed_on: '2026-09-01' })
  })

  test('of a practice’s plafond is refused, changes nothing, and says why at the field', async () => {
    const contract = await app.aContract({ track: 'vrijgevestigd' })
    const staff = await app.as('contracteerder')
    const answer = await staff.put('contracts', contract, { plafond_cents: 1_00 })
    expect(answer).toBeRefusedBy('GGZ-V-1', { field: 'plafond_cents' })
    expect(answer.body.refusals[0].quote).toBe('Een omzetplafond is geen onderdeel van de overeenkomst met vrijgevestigde praktijken')
    expect(answer.body.refusals[0].source).toBe('Inkoopbeleid GGZ 2027, Voor vrijgevestigde praktijken, Inkoopsystematiek, Proces en tijdslijn')
    expect(await staff.get('contracts', contract.id)).toEqual(contract)
  })

  test('that breaks several clauses is refused by all of them at once', async () => {
    const contract = await app.aContract({ upto: 'assessing', lines: [], assess: { 'GGZ-A-1': { outcome: 'not_met' }, 'GGZ-K-1': { outcome: 'open' } } })
    const answer = await (await app.as('contracteerder')).put('contracts', contract, {
      status: 'offered',
      offered_on: '2026-09-15',
      received_on: '2026-09-15',
      explanation: '',
    })
    for (const clause of ['GGZ-A-1', 'GGZ-K-1', 'GGZ-DG-2', 'GGZ-DG-3']) expect(answer).toBeRefusedBy(clause)
    expect(answer.body.errors.explanation).toBeTruthy()
    for (const value of Object.values(answer.body.errors)) expect(value).not.toBeNull()
    const atNoField = answer.body.refusals.filter((refusal: { field: string | null }) => refusal.field === null)
    if (atNoField.length > 0) expect(answer.body.errors.root.serverError.split('\n')).toHaveLength(atNoField.length)
  })

  test('of a signed contract’s terms goes by an amendment, not by a save', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    for (const [field, value] of [
      ['plafond_cents', 200_000_000],
      ['starts_on', '2027-02-01'],
      ['ends_on', '2027-11-30'],
      ['track', 'maatwerk'],
    ] as const)
      expect(await staff.put('contracts', contract, { [field]: value }), field).toBeInvalidAt(field)
    expect((await staff.post('tariff_lines', { contract_id: contract.id, performance: 'regulier', setting: 2, tariff_percentage: 99 })).status).toBe(422)
    const [line] = await staff.list('tariff_lines', { contract_id: contract.id })
    expect((await staff.put('tariff_lines', line, { tariff_percentage: 99 })).status).toBe(422)
    expect((await staff.delete('tariff_lines', line.id)).status).toBeGreaterThanOrEqual(400)
    expect(await staff.get('contracts', contract.id)).toEqual(contract)
  })
})

describe('a removal', () => {
  const app = useApp()

  test('answers the record, and it is gone', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const answer = await staff.delete('providers', provider.id)
    expect(answer).toAnswer(200)
    expect(answer.body).toMatchObject({ id: provider.id, name: provider.name })
    expect(await staff.call('GET', `providers/${provider.id}`)).toAnswer(404)
    expect(await staff.delete('providers', provider.id)).toAnswer(404)
  })

  test('of a draft takes its assessments, lines and proposals along', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ track: 'maatwerk' })
    await staff.must('POST', 'proposals', { contract_id: contract.id, party: 'insurer', sent_on: '2026-06-10', explanation: 'Toelichting.' })
    expect(await staff.delete('contracts', contract.id)).toAnswer(200)
    for (const resource of ['assessments', 'tariff_lines', 'proposals']) expect(await staff.list(resource, { contract_id: contract.id }), resource).toEqual([])
  })

  test.each(['assessing', 'active'])('of a contract that is %s is refused', async (upto) => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto })
    expect([409, 422]).toContain((await staff.delete('contracts', contract.id)).status)
    expect(await staff.get('contracts', contract.id)).toEqual(contract)
  })

  test('of a provider that has a contract is refused: it is in use', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract()
    const answer = await staff.delete('providers', contract.provider_id)
    expect(answer).toAnswer(409, 'in_use')
    expect(answer.body).not.toHaveProperty('errors')
    expect((await staff.get('providers', contract.provider_id)).id).toBe(contract.provider_id)
  })
})

describe('no second one', () => {
  const app = useApp()

  test('of an AGB code', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const answer = await staff.post('providers', { name: 'Dubbel', kind: 'institution', agb_code: provider.agb_code })
    expect(answer).toAnswer(409, 'duplicate')
    expect(answer.body.message).toBeTruthy()
    expect(answer.body).not.toHaveProperty('errors')
    const other = await app.aProvider()
    expect(await staff.put('providers', other, { agb_code: provider.agb_code })).toAnswer(409, 'duplicate')
  })

  test('of a live contract for one provider, policy and care type', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract()
    const draft = { provider_id: contract.provider_id, policy_id: contract.policy_id, care_type: 'ggz', track: 'digitaal', status: 'draft', origin: 'known' }
    expect(await staff.post('contracts', draft)).toAnswer(409, 'duplicate')
    await staff.must('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'withdrawn', closed_on: '2026-10-01', reason: 'Ingetrokken.' })
    expect(await staff.post('contracts', draft)).toAnswer(201)
  })

  test('but one for each care type', async () => {
    const staff = await app.as('contracteerder')
    const elv = await app.aContract({ track: 'standaard' })
    const answer = await staff.post('contracts', {
      provider_id: elv.provider_id,
      policy_id: elv.policy_id,
      care_type: 'grz',
      track: 'standaard',
      status: 'draft',
      origin: 'known',
      starts_on: '2025-01-01',
      ends_on: '2026-12-31',
    })
    expect(answer).toAnswer(201)
  })

  test('of the production up to one day', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active', production: [['2027-03-31', 1_000]] })
    expect(await staff.post('production', { contract_id: contract.id, as_of: '2027-03-31', amount_cents: 2_000 })).toAnswer(409, 'duplicate')
  })
})
