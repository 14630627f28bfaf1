import { beforeAll, describe, expect, test } from 'vitest'
import type { FoundGroup, SearchAnswer } from '../../../server/model/search.ts'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the search over everything', () => {
  const app = useApp()
  let staff: Session
  let contract: Row
  let request: Row
  let question: Row

  const search = async (q: string, by: Session = staff): Promise<SearchAnswer> => (await by.must('GET', `search?${new URLSearchParams({ q })}`)) as SearchAnswer
  const groupOf = (answer: SearchAnswer, resource: string): FoundGroup | undefined => answer.groups.find((group) => group.resource === resource)
  const namesOf = (answer: SearchAnswer, resource: string): string[] => (groupOf(answer, resource)?.items ?? []).map(({ name }) => name)

  beforeAll(async () => {
    staff = await app.as('contracteerder')
    contract = await app.aContract({
      upto: 'active',
      provider: { name: 'Stichting Zwanebloem', city: "'s-Gravenhage", agb_code: '06777123', kvk_number: '04455667' },
      production: [['2027-06-30', 90_000_00]],
    })
    request = await app.aPlafondRequest({ contract })
    question = await app.aQuestion({ provider_id: contract.provider_id, subject: 'Uitleg over de wachttijd' })
  })

  test('a name finds its provider, contract, request and question, each with what it is', async () => {
    const answer = await search('zwanebloem')
    expect(answer.meant).toBeNull()
    expect(answer.groups.map(({ resource }) => resource)).toEqual(['providers', 'contracts', 'plafond_requests', 'questions'])
    expect(groupOf(answer, 'providers')!.items).toEqual([
      { id: contract.provider_id, name: 'Stichting Zwanebloem', provider: null, status: null, year: null, note: "06777123 · 's-Gravenhage", policy_id: null },
    ])
    expect(groupOf(answer, 'contracts')!.items).toEqual([
      { id: contract.id, name: contract.reference, provider: 'Stichting Zwanebloem', status: 'active', year: '2027', note: null, policy_id: null },
    ])
    expect(groupOf(answer, 'plafond_requests')!.items[0]).toMatchObject({ id: request.id, name: request.reference, status: 'draft', note: contract.reference })
    expect(groupOf(answer, 'questions')!.items[0]).toMatchObject({ id: question.id, provider: 'Stichting Zwanebloem', note: 'Uitleg over de wachttijd' })
  })

  test.each(['77123', '6777123', '06 777 123', 'kvk 4455667', '556', 'ZWANEBLÓEM', 'den haag zwane'])('the provider is found by %s', async (q) => {
    expect(namesOf(await search(q), 'providers')).toEqual(['Stichting Zwanebloem'])
  })

  test('a shortened reference finds every record of that number, before others with such digits', async () => {
    const [, year, digits] = contract.reference.split('-')
    const other = await app.aProvider({ name: 'Cijferhuis', agb_code: `06${digits}8`.padEnd(8, '1') })
    await app.aContract({
      draft: await staff.must('POST', 'contracts', { ...(await app.contractDraft()), provider_id: other.id }),
      unassessed: true,
      lines: [],
    })
    for (const q of [`${year}-${Number(digits)}`, `${year}-${digits.slice(1)}`, contract.reference.toLowerCase()]) {
      expect(namesOf(await search(q), 'contracts')[0]).toBe(contract.reference)
    }
    expect(namesOf(await search(`${year}-${Number(request.reference.split('-')[2])}`), 'plafond_requests')).toEqual([request.reference])
    expect(namesOf(await search(digits.slice(3)), 'contracts')[0]).toBe(contract.reference)
  })

  test('a list understands it too', async () => {
    const [, year, digits] = contract.reference.split('-')
    expect((await staff.list('contracts', { q: `${year}-${Number(digits)}` })).map(({ reference }) => reference)).toContain(contract.reference)
    expect((await staff.list('questions', { q: question.reference.replace(/-0+/, '-') })).map(({ id }) => id)).toEqual([question.id])
  })

  test('clauses are found by their id and by words that stand apart in them, with the quote', async () => {
    const byId = groupOf(await search('ggz-pl-1'), 'clauses')!
    expect(byId.items[0]).toMatchObject({ name: 'GGZ-PL-1', year: 'GGZ-2027', policy_id: await app.policyId('GGZ-2027') })
    expect(byId.items[0]!.note!.length).toBeGreaterThan(20)
    const byWords = groupOf(await search('omzetplafond praktijken'), 'clauses')!
    expect(byWords.items.map(({ name }) => name)).toContain('GGZ-V-1')
    expect(groupOf(await search('omzetplafond zwanebloem'), 'clauses')).toBeUndefined()
  })

  test('policies are found by code and title', async () => {
    expect(namesOf(await search('inkoopbeleid ggz'), 'policies')).toEqual(['GGZ-2027'])
  })

  test('one mistake is forgiven, of a name and of a word in a clause, and it is said; two are not', async () => {
    const name = await search('zwanebleom')
    expect([name.meant, namesOf(name, 'providers')]).toEqual(['zwanebloem', ['Stichting Zwanebloem']])
    const clause = await search('omzetplafodn')
    expect(clause.meant).toBe('omzetplafond')
    expect(groupOf(clause, 'clauses')!.items.length).toBeGreaterThan(0)
    expect(await search('zwenabluom')).toEqual({ groups: [], meant: null, codes: null })
  })

  test('at most five of a kind are shown, and whether there are more', async () => {
    for (let nth = 1; nth <= 5; nth += 1) await app.aProvider({ name: `Boterbloem ${nth}` })
    expect(groupOf(await search('boterbloem'), 'providers')).toMatchObject({ more: false, items: { length: 5 } })
    await app.aProvider({ name: 'Boterbloem 6' })
    expect(groupOf(await search('boterbloem'), 'providers')).toMatchObject({ more: true, items: { length: 5 } })
  })

  test('a single letter, a blank and no term at all find nothing', async () => {
    for (const q of ['z', '  ', '']) expect(await search(q)).toEqual({ groups: [], meant: null, codes: null })
    expect((await staff.call('GET', 'search')).body.groups).toEqual([])
  })

  test('a pasted column of AGB codes says which there are, lost zeros put back', async () => {
    const second = await app.aProvider({ name: 'Tweede', agb_code: '06777124' })
    const answer = await search(`AGB\n6777123\n${second.agb_code}\n06777999\n6777123`)
    expect(answer).toEqual({ groups: [], meant: null, codes: { asked: 3, found: ['06777123', '06777124'], missing: ['06777999'], contracts: 1 } })
    expect((await staff.list('contracts', { agb_code: answer.codes!.found })).map(({ id }) => id)).toEqual([contract.id])
  })

  test('more codes than a list can be asked for are refused with how many there may be', async () => {
    const many = Array.from({ length: 401 }, (_, nth) => String(54_000_000 + nth)).join('\n')
    const answer = await staff.call('GET', `search?${new URLSearchParams({ q: many })}`)
    expect([answer.status, answer.body.message]).toEqual([400, 'Dit zijn 401 AGB-codes; plakt u er ten hoogste 400 tegelijk.'])
  })

  test('nobody is answered without a session, nor a term given twice', async () => {
    expect((await app.anonymous.call('GET', 'search?q=zwanebloem')).status).toBe(401)
    expect((await staff.call('GET', 'search?q=a&q=b')).status).toBe(400)
  })

  test('users are for who keeps them', async () => {
    const { full_name } = await staff.must('GET', 'auth/me')
    expect(namesOf(await search(full_name, await app.as('beheerder')), 'users')).toEqual([full_name])
    expect(groupOf(await search(full_name), 'users')).toBeUndefined()
  })

  test('no private ground is found, nor anything that tells of one', async () => {
    const viewer = await app.as('raadpleger')
    const secret = 'xylofoonbewijs'
    await app.aProvider({
      name: 'Stille praktijk',
      kind: 'independent',
      crisis_service: 'exempt',
      crisis_service_ground: 'pregnant',
      crisis_service_evidence: secret,
    })
    const refused = await app.aContract({ provider: { name: 'Afgewezen Huis' }, upto: 'assessing' })
    const { body: rejected } = await staff.put('contracts', refused, {
      status: 'rejected',
      closed_on: '2027-11-30',
      reason: `Vanwege ${secret}.`,
      rejection_clauses: ['GGZ-U-2'],
    })
    for (const by of [viewer, staff]) expect((await search(secret, by)).groups).toEqual([])
    const [found] = groupOf(await search('afgewezen huis', viewer), 'contracts')!.items
    expect(found).toEqual({
      id: rejected.id,
      name: rejected.reference,
      provider: 'Afgewezen Huis',
      status: 'rejected',
      year: '2027',
      note: null,
      policy_id: null,
    })
  })
})
