import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const regular = { performance: 'regulier', setting: 2, tariff_percentage: 88 }

describe('an amendment of the tariff lines', () => {
  const app = useApp()
  const amend = async (contract: Row, new_value: Row[], effective_on = '2027-06-01', field = 'tariff_lines') =>
    (await app.as('contracteerder')).post('amendments', { contract_id: contract.id, field, new_value, effective_on, reason: 'In overleg.' })

  test.each([
    ['GGZ-P-3', { performance: 'regulier', setting: 8, tariff_percentage: 90 }, 'limitatieve_lijst'],
    ['GGZ-P-4', { performance: 'spravato', tariff_percentage: 90 }, 'enc_nl'],
    ['GGZ-P-6', { performance: 'verblijf_complexe_comorbiditeit', tariff_percentage: 90 }, 'veldnorm_ziekenhuispsychiatrie'],
    ['GGZ-P-7', { performance: 'verkennend_gesprek', tariff_percentage: 90 }, 'mental_health_network'],
  ])('brings no performance that an offer could not have (%s)', async (clause, line, kind) => {
    const contract = await app.aContract({ upto: 'active' })
    expect(await amend(contract, [regular, line])).toBeRefusedBy(clause)
    await app.aQualification({ provider_id: contract.provider_id, kind, since: '2027-01-01' })
    expect(await amend(contract, [regular, line])).toAnswer(201)
  })

  test('a contract tells which lines hold today, once one was amended', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active' })
    expect(contract.lines_in_force).toBeUndefined()
    expect(await amend(contract, [{ ...regular, tariff_percentage: 87 }], '2027-06-01')).toAnswer(201)
    app.setToday('2027-05-31')
    const signed = (await staff.list('tariff_lines', { contract_id: contract.id })).map(({ tariff_percentage }) => tariff_percentage)
    expect((await staff.get('contracts', contract.id)).lines_in_force.map((line: Row) => line.tariff_percentage)).toEqual(signed)
    app.setToday('2027-06-01')
    expect((await staff.get('contracts', contract.id)).lines_in_force).toEqual([expect.objectContaining({ tariff_percentage: 87 })])
  })

  test('is judged on the day that it takes effect (GGZ-P-4)', async () => {
    const contract = await app.aContract({ upto: 'active' })
    await app.aQualification({ provider_id: contract.provider_id, kind: 'enc_nl', since: '2027-06-01' })
    const lines = [regular, { performance: 'spravato', tariff_percentage: 90 }]
    expect(await amend(contract, lines, '2027-05-31')).toBeRefusedBy('GGZ-P-4')
    expect(await amend(contract, lines, '2027-06-01')).toAnswer(201)
  })

  test('needs the confirmation that a line needs, and keeps one that was given (GGZ-P-5)', async () => {
    const contract = await app.aContract({ upto: 'active', qualifications: [{ kind: 'addiction_care', since: '2025-01-01' }] })
    const extra = { performance: 'contingency_management', tariff_percentage: 100 }
    expect(await amend(contract, [regular, extra])).toBeRefusedBy('GGZ-P-5')
    expect(await amend(contract, [regular, { ...extra, confirmed: true }])).toAnswer(201)
    const answer = await amend(
      contract,
      [
        { ...regular, tariff_percentage: 87 },
        { ...extra, tariff_percentage: 99 },
      ],
      '2027-07-01',
    )
    expect(answer).toAnswer(201)
    expect(answer.body.old_value[1]).toMatchObject({ performance: 'contingency_management', tariff_percentage: 100, confirmed: true })
    expect(answer.body.new_value[1]).toMatchObject({ performance: 'contingency_management', tariff_percentage: 99, confirmed: true })
    expect(await amend(contract, [regular, { ...extra, confirmed: false }], '2027-08-01')).toBeRefusedBy('GGZ-P-5')
  })

  test('of elv hoog without a low line is refused (KV-E-3)', async () => {
    const contract = await app.aContract({ track: 'standaard', upto: 'active' })
    expect(await amend(contract, [{ performance: 'elv_anw_hoog', tariff_percentage: 90 }], '2025-06-01')).toAnswer(422)
    expect(await amend(contract, [{ performance: 'elv_laag', tariff_percentage: 90 }], '2025-06-01')).toAnswer(201)
  })

  test('is what the list of contracted parties says from its day on', async () => {
    const contract = await app.aContract({ upto: 'active', qualifications: [{ kind: 'enc_nl', since: '2026-01-01' }] })
    expect(await amend(contract, [regular, { performance: 'spravato', tariff_percentage: 90 }], '2027-12-15')).toAnswer(201)
    const publisher = await app.as('publicist')
    const performancesOn = async (day: string): Promise<string[]> => {
      app.setToday(day)
      const list = await publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
      const [entry] = await publisher.list('publication_entries', { publication_id: list.id, contract_id: contract.id })
      await publisher.delete('publications', list.id)
      return entry!.performances
    }
    expect(await performancesOn('2027-12-01')).toEqual(['regulier'])
    expect(await performancesOn('2027-12-15')).toEqual(['regulier', 'spravato'])
    app.setToday('2027-12-01')
  })
})

describe('the plafond of a contract', () => {
  const app = useApp()

  const lower = async (contract: Row, new_value: number, effective_on = '2027-07-01') =>
    (await app.as('contracteerder')).post('amendments', { contract_id: contract.id, field: 'plafond_cents', new_value, effective_on, reason: 'Verschrijving.' })

  test('goes up by no amendment, not even to what it was (GGZ-PL-9)', async () => {
    const contract = await app.aContract({ upto: 'active' })
    expect(await lower(contract, 10_000_000)).toAnswer(201)
    expect(await lower(contract, 100_000_000)).toBeRefusedBy('GGZ-PL-9')
    expect(await lower(contract, 10_000_001, '2027-09-01')).toBeRefusedBy('GGZ-PL-9')
    expect(await lower(contract, 900_000_000_000, '2027-03-01')).toBeRefusedBy('GGZ-PL-9')
    expect(await lower(contract, 90_000_000, '2027-03-01')).toAnswer(201)
    expect(await (await app.as('contracteerder')).get('contracts', contract.id)).toMatchObject({ plafond_cents: 10_000_000 })
  })

  test('comes back when a team lead cancels a mistaken lowering, with a reason; what was recorded stays readable', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const [staff, lead] = [await app.as('contracteerder'), await app.as('teamleider')]
    const { body: mistake } = await lower(contract, 10_000_000)
    expect(await staff.get('contracts', contract.id)).toMatchObject({ plafond_cents: 10_000_000, amended: true, signed_terms: { plafond_cents: 100_000_000 } })
    expect(await staff.put('amendments', mistake, { cancel_reason: 'Een nul te weinig.' })).toAnswer(403)
    expect(await lead.put('amendments', mistake, { cancel_reason: ' ' })).toBeInvalidAt('cancel_reason')
    expect(await lead.put('amendments', mistake, { cancel_reason: 'Een nul te weinig.', new_value: 1 })).toBeInvalidAt('new_value')
    const me = await lead.must('GET', 'auth/me')
    const cancelled = await lead.must('PUT', `amendments/${mistake.id}`, { version: mistake.version, cancel_reason: 'Een nul te weinig.' })
    expect(cancelled).toMatchObject({ new_value: 10_000_000, reason: 'Verschrijving.', cancelled_on: '2027-12-01', cancelled_by: me.id })
    expect(await staff.get('contracts', contract.id)).toMatchObject({ plafond_cents: 100_000_000, amended: false })
    expect(await lead.put('amendments', cancelled, { cancel_reason: 'Toch anders.' })).toBeInvalidAt('cancel_reason')
    expect(await lower(contract, 100_000_001)).toBeRefusedBy('GGZ-PL-9')
    expect((await app.eventsOf('amendments', mistake.id)).map(({ action }) => action)).toEqual(['create', 'update'])
  })

  test('that a decision raised goes with the decision, not with its amendment (GGZ-PL-9)', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const lead = await app.as('teamleider2')
    const [granted] = await lead.list('amendments', { contract_id: request.contract_id })
    expect(await lead.put('amendments', granted!, { cancel_reason: 'Liever niet.' })).toBeRefusedBy('GGZ-PL-9')
  })

  test('is not cancelled at its making', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const body = { contract_id: contract.id, field: 'plafond_cents', new_value: 1, effective_on: '2027-07-01', reason: 'Fout.', cancel_reason: 'Alvast.' }
    expect(await (await app.as('teamleider')).post('amendments', body)).toBeInvalidAt('cancel_reason')
  })
})

describe('a cancelled amendment of another term', () => {
  const app = useApp()

  test('is read by nothing any more, and brings nothing back that could not be signed (GGZ-P-4)', async () => {
    const qualifications = [{ kind: 'enc_nl', since: '2026-01-01', valid_until: '2027-08-31' }]
    const contract = await app.aContract({ upto: 'active', qualifications, lines: [regular, { performance: 'spravato', tariff_percentage: 90 }] })
    const [staff, lead] = [await app.as('contracteerder'), await app.as('teamleider')]
    const amend = (field: string, new_value: unknown, effective_on: string) =>
      staff.must('POST', 'amendments', { contract_id: contract.id, field, new_value, effective_on, reason: 'In overleg.' })
    const early = await amend('tariff_lines', [regular], '2027-08-01')
    const late = await amend('tariff_lines', [{ ...regular, tariff_percentage: 87 }], '2027-09-15')
    expect(await lead.put('amendments', early, { cancel_reason: 'Vergissing.' })).toAnswer(200)
    expect(await lead.put('amendments', late, { cancel_reason: 'Vergissing.' })).toBeRefusedBy('GGZ-P-4')
    const moved = await amend('ends_on', '2027-10-31', '2027-10-01')
    expect(await staff.get('contracts', contract.id)).toMatchObject({ ends_on: '2027-10-31', next_due_on: '2027-10-31' })
    expect(await lead.put('amendments', moved, { cancel_reason: 'Vergissing.' })).toAnswer(200)
    expect(await staff.get('contracts', contract.id)).toMatchObject({ ends_on: '2027-12-31', next_due_on: '2027-12-31' })
  })
})

describe('the end of a contract', () => {
  const app = useApp()

  test('is told by who may end it, afterwards too', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const [staff, lead] = [await app.as('contracteerder'), await app.as('teamleider')]
    expect(await staff.put('contracts', contract, { ended_on: '2027-10-31' })).toAnswer(403)
    const ended = await lead.must('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'ended', ended_on: '2027-10-31', reason: 'Gestopt.' })
    expect(await staff.put('contracts', ended, { ended_on: '2027-07-01' })).toAnswer(403)
    expect(await staff.put('contracts', ended, { reason: 'Anders.' })).toAnswer(403)
    expect(await lead.put('contracts', ended, { reason: 'Gestopt per eind oktober.' })).toAnswer(200)
  })
})

describe('new tariff lines by amendment', () => {
  const app = useApp()

  test.each([
    ['a text', ['regulier']],
    ['nothing', [null]],
    ['no list', 'regulier'],
    ['an empty list', []],
    ['an unknown field', [{ performance: 'regulier', bogus: 1 }]],
    ['another care type', [{ performance: 'elv_laag', tariff_percentage: 90 }]],
    ['a tariff of text', [{ performance: 'regulier', tariff_percentage: '90' }]],
  ])('are lines that the contract could have: not %s', async (_what, new_value) => {
    const contract = await app.aContract({ upto: 'active' })
    const body = { contract_id: contract.id, field: 'tariff_lines', effective_on: '2027-12-01', reason: 'Herijking.' }
    const staff = await app.as('contracteerder')
    expect(await staff.post('amendments', { ...body, new_value })).toBeInvalidAt('new_value')
    expect(await staff.post('amendments', { ...body, new_value: [{ performance: 'regulier', setting: 2, tariff_percentage: 91.5 }] })).toAnswer(201)
  })
})
