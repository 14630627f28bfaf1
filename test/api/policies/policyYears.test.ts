import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a next policy year', () => {
  const app = useApp({ today: '2028-12-01' })
  const next = { code: 'GGZ-2028', title: 'Inkoopbeleid Geestelijke Gezondheidszorg 2028', contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31' }
  let draft: Row

  const clauseOf = async (policy_id: number, code: string): Promise<Row> => (await (await app.as('beheerder')).list('clauses', { policy_id, code }))[0]!

  test('is a copy of this one: clauses, conditions, terms and percentages, with every date a year on', async () => {
    const admin = await app.as('beheerder')
    const id = await app.policyId('GGZ-2027')
    draft = await admin.must('POST', `policies/${id}/copy`, next)
    expect(draft).toMatchObject({ ...next, status: 'draft', based_on_id: id, based_on_code: 'GGZ-2027', edition: 1, rule_set: 'ggz_2027' })
    const [old, fresh] = [await admin.list('clauses', { policy_id: id }), await admin.list('clauses', { policy_id: draft.id })]
    expect(fresh.map(({ code, days, percentage, enforce, quote }) => [code, days, percentage, enforce, quote])).toEqual(
      old.map(({ code, days, percentage, enforce, quote }) => [code, days, percentage, enforce, quote]),
    )
    const dates = (rows: Row[]) =>
      rows.flatMap(({ code, date, from_date, preferred_date }) => [date, from_date, preferred_date].filter(Boolean).map((day) => [code, day]))
    expect(dates(fresh)).toEqual(dates(old).map(([code, day]) => [code, `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`]))
    expect(await admin.list('conditions', { policy_id: draft.id })).toHaveLength((await admin.list('conditions', { policy_id: id })).length)
    expect(draft.reference_year).toBe((await admin.get('policies', id)).reference_year + 1)
  })

  test('asks for a code of its own and a period in order, and an admin', async () => {
    const admin = await app.as('beheerder')
    const id = await app.policyId('GGZ-2027')
    expect(await admin.call('POST', `policies/${id}/copy`, next)).toAnswer(409, 'duplicate')
    expect(await admin.call('POST', `policies/${id}/copy`, { ...next, code: 'X', contract_ends_on: '2027-12-31' })).toBeInvalidAt('contract_ends_on')
    expect(await admin.call('POST', `policies/${id}/copy`, { ...next, code: '' })).toBeInvalidAt('code')
    expect(await admin.call('POST', 'policies/999999/copy', next)).toAnswer(404)
    const faultsOf = async (changes: Row) => {
      const answer = await admin.call('POST', `policies/${id}/copy`, { ...next, code: 'X', ...changes })
      expect(answer.status, JSON.stringify(changes)).toBe(422)
      return answer.body.errors
    }
    expect(await faultsOf({ contract_ends_on: undefined })).toEqual({ contract_ends_on: 'Geef de dag waarop de contractperiode eindigt.' })
    expect(await faultsOf({ contract_starts_on: null, contract_ends_on: 2028 })).toEqual({
      contract_starts_on: 'Geef de dag waarop de contractperiode begint.',
      contract_ends_on: 'Dit is geen datum; schrijf jaar-maand-dag.',
    })
    expect(await faultsOf({ contract_ends_on: '2028-02-30' })).toEqual({ contract_ends_on: 'Dit is geen datum; schrijf jaar-maand-dag.' })
    expect(await faultsOf({ reference_year: 2027, zomaar: 1 })).toEqual({
      reference_year: 'Het veld reference_year bestaat hier niet.',
      zomaar: 'Het veld zomaar bestaat hier niet.',
    })
    expect(await faultsOf({ contract_starts_on: '2102-01-01', contract_ends_on: '2102-12-31' })).toEqual({
      contract_starts_on: 'Bij deze ingangsdatum hoort het referentiejaar 2101; een referentiejaar ligt van 2000 tot en met 2100.',
    })
    expect(Object.keys(await faultsOf({ contract_starts_on: '2000-12-31', contract_ends_on: '1999-12-31' }))).toEqual([
      'contract_ends_on',
      'contract_starts_on',
    ])
    expect(await admin.call('POST', `policies/${id}/copy`, [next] as never)).toAnswer(400)
    for (const year of [2001, 2101])
      expect(
        await admin.must('POST', `policies/${id}/copy`, { ...next, code: `R-${year}`, contract_starts_on: `${year}-01-01`, contract_ends_on: `${year}-12-31` }),
      ).toMatchObject({ reference_year: year - 1 })
    for (const other of ['contracteerder', 'teamleider', 'publicist', 'raadpleger'] as const)
      expect(await (await app.as(other)).call('POST', `policies/${id}/copy`, { ...next, code: 'Y' })).toAnswer(403)
  })

  test('whatever the case, a code is taken once: by a copy, and by a draft that is renamed', async () => {
    const admin = await app.as('beheerder')
    const id = await app.policyId('GGZ-2027')
    for (const code of ['ggz-2028', 'Ggz-2027', 'kv-2025-2026 '])
      expect(await admin.call('POST', `policies/${id}/copy`, { ...next, code }), code).toAnswer(409, 'duplicate')
    const [other] = await admin.list('policies', { code: 'R-2001' })
    expect(await admin.put('policies', other!, { code: 'GGZ-2028'.toLowerCase() })).toAnswer(409, 'duplicate')
    expect((await admin.put('policies', other!, { code: 'r-2001' })).body).toMatchObject({ code: 'r-2001' })
  })

  test('offers the period after it, as long as it, over 29 February too', async () => {
    const admin = await app.as('beheerder')
    const id = await app.policyId('GGZ-2027')
    expect((await admin.get('policies', id)).next_period).toEqual(next)
    const year = { code: 'GGZ-2027/2028', title: 'Inkoopbeleid GGZ 2027-2028', contract_starts_on: '2027-03-01', contract_ends_on: '2028-02-29' }
    const broken = await admin.must('POST', `policies/${id}/copy`, year)
    const after = { code: 'GGZ-2028/2029', title: 'Inkoopbeleid GGZ 2028-2029', contract_starts_on: '2028-03-01', contract_ends_on: '2029-02-28' }
    expect(broken.next_period).toEqual(after)
    const copy = await admin.must('POST', `policies/${broken.id}/copy`, after)
    expect(copy.reference_year).toBe(broken.reference_year + 1)
    expect((await clauseOf(copy.id, 'GGZ-PL-1')).date).toBe('2028-09-30')
    expect(copy.next_period).toMatchObject({ contract_starts_on: '2029-03-01', contract_ends_on: '2030-02-28' })
  })

  test('as a draft takes no contracts, and is told apart clause by clause', async () => {
    const admin = await app.as('beheerder')
    const staff = await app.as('contracteerder')
    const wish = await app.contractDraft({ fields: { policy_id: draft.id, starts_on: '2028-01-01', ends_on: '2028-12-31' } })
    expect(await staff.post('contracts', wish)).toBeInvalidAt('policy_id')
    const last = await clauseOf(draft.id, 'GGZ-PL-1')
    expect(last.date).toBe('2028-09-30')
    expect((await admin.put('clauses', last, { date: '2028-09-15' })).status).toBe(200)
    const { against, clauses } = await admin.must('GET', `policies/${draft.id}/compare`)
    expect(against.code).toBe('GGZ-2027')
    expect(clauses.find(({ code }: Row) => code === 'GGZ-PL-1')).toMatchObject({
      change: 'changed',
      fields: [{ field: 'date', was: '2027-09-30', becomes: '2028-09-15' }],
    })
    expect(clauses.find(({ code }: Row) => code === 'GGZ-A-1')).toMatchObject({ change: 'same', fields: [] })
  })

  test('a clause without a rule cannot be made to block; one with a rule can be held less hard, in a draft alone', async () => {
    const admin = await app.as('beheerder')
    const shown = await clauseOf(draft.id, 'GGZ-DG-9')
    const answer = await admin.put('clauses', shown, { enforce: 'block' })
    expect(answer).toBeInvalidAt('enforce')
    expect(answer.body.errors.enforce).toContain('bestaat nog geen regel')
    const ruled = await clauseOf(draft.id, 'GGZ-V-6')
    expect((await admin.put('clauses', ruled, { enforce: 'warn' })).body.errors.enforce).toContain('kan alleen weigeren')
    expect((await admin.put('clauses', await clauseOf(draft.id, 'GGZ-PL-8'), { enforce: 'block' })).body.errors.enforce).toContain('kan alleen waarschuwen')
    expect(await admin.put('clauses', await clauseOf(draft.id, 'GGZ-A-1'), { enforce: 'warn' })).toBeInvalidAt('enforce')
    const eased = await admin.put('clauses', ruled, { enforce: 'show' })
    expect(eased.status).toBe(200)
    expect((await admin.put('clauses', eased.body, { enforce: 'block' })).status).toBe(200)
    expect(await admin.put('clauses', await clauseOf(await app.policyId('GGZ-2027'), 'GGZ-V-6'), { enforce: 'show' })).toBeInvalidAt('enforce')
    expect(await admin.put('clauses', ruled, { version: eased.body.version + 1, tracks: ['standaard'] })).toBeInvalidAt('tracks')
  })

  test('has its words, tracks and exemptability changed at the condition or at the clause: the other follows', async () => {
    const admin = await app.as('beheerder')
    const conditionOf = async (clause: string): Promise<Row> => (await admin.list('conditions', { policy_id: draft.id, clause }))[0]!
    const text = 'U heeft een geldig Vecozo-certificaat'
    const worded = await admin.put('conditions', await conditionOf('GGZ-A-7'), { text, exemptable: true, group: 'Techniek', tracks: ['digitaal'] })
    expect(worded.body).toMatchObject({ text, exemptable: true, group: 'Techniek', tracks: ['digitaal'], quote: text })
    expect(await clauseOf(draft.id, 'GGZ-A-7')).toMatchObject({ quote: text, group: 'Techniek', tracks: ['digitaal'] })
    const quote = 'U kunt gegevens tijdig verstrekken'
    expect((await admin.put('clauses', await clauseOf(draft.id, 'GGZ-A-6'), { quote, tracks: ['maatwerk'] })).status).toBe(200)
    expect(await conditionOf('GGZ-A-6')).toMatchObject({ text: quote, tracks: ['maatwerk'] })
    const events = await app.eventsOf('conditions', (await conditionOf('GGZ-A-6')).id)
    expect(events.at(-1)).toMatchObject({ action: 'update', after: { text: quote, tracks: ['maatwerk'] } })
    expect(await admin.list('policy_editions')).toEqual([])
    expect(await admin.get('policies', draft.id)).toMatchObject({ edition: 1 })
  })

  test('is published with its day and its reason, and then stands', async () => {
    const admin = await app.as('beheerder')
    const current = await admin.get('policies', draft.id)
    expect(await admin.put('policies', current, { status: 'published' })).toBeInvalidAt('published_on')
    expect(await admin.put('policies', current, { status: 'published', published_on: '2028-12-02', published_reason: 'Besluit' })).toBeInvalidAt('published_on')
    const published = await admin.put('policies', current, {
      status: 'published',
      published_on: '2027-04-01',
      published_reason: 'Vastgesteld door de directie.',
    })
    expect(published.body).toMatchObject({ status: 'published', published_on: '2027-04-01' })
    expect(await admin.put('policies', published.body, { contract_ends_on: '2029-12-31' })).toBeInvalidAt('contract_ends_on')
    expect(await admin.put('policies', published.body, { status: 'draft' })).toBeInvalidAt('status')
  })

  test('judges by its own dates: a plafond request of 15 September is in time, of 16 September refused with that date in its sentence (GGZ-PL-1)', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({
      upto: 'active',
      fields: { policy_id: draft.id, starts_on: '2028-01-01', ends_on: '2028-12-31', plafond_cents: 100_000_00 },
      production: [['2028-08-31', 80_000_00]],
    })
    const request = await app.aPlafondRequest({ contract, fields: { requested_cents: 120_000_00 } })
    const late = await staff.put('plafond_requests', request, { status: 'submitted', submitted_on: '2028-09-16' })
    expect(late).toBeRefusedBy('GGZ-PL-1', { field: 'submitted_on' })
    expect(JSON.stringify(late.body.refusals)).toContain('15-09-2028')
    expect((await staff.put('plafond_requests', request, { status: 'submitted', submitted_on: '2028-09-15' })).status).toBe(200)
  })
})
