import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ContractWish } from '../../support/builders.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const today = '2027-12-01'
const eight = ['Aanbod', 'Duurzame inzetbaarheid', 'Doelmatigheid', 'Toegankelijkheid', 'Kwaliteit', 'Duurzaamheid', 'Innovatie', 'Betrouwbaarheid']

describe('GGZ-F-0, KV-F-0: scores on the guiding framework', () => {
  const app = useApp({ today })
  let contract: Row
  let standard: Row

  beforeAll(async () => {
    contract = await app.aContract({ track: 'maatwerk', upto: 'negotiating' })
    standard = await app.aContract({ track: 'standaard', upto: 'assessing' })
  })

  const score = async (fields: Row) =>
    (await app.as('contracteerder')).post('framework_scores', { contract_id: contract.id, criterion: 'Aanbod', score: 4, ...fields })
  const criteriaOf = async (of: Row): Promise<Row> => (await app.as('raadpleger')).must('GET', `contracts/${of.id}/framework`)

  test('the criteria of a contract are nine for GGZ and eight for KV, each with its sentence, under the one that gives no rights', async () => {
    const ggz = await criteriaOf(contract)
    expect(ggz.criteria.map(({ criterion }: Row) => criterion).sort()).toEqual([...eight, 'Betaalbaarheid'].sort())
    expect(ggz.criteria[6]).toEqual({
      criterion: 'Aanbod',
      clause: 'GGZ-F-7',
      quote: 'u levert zorg die aansluit bij de zorgvraag van onze verzekerden en die wij nog onvoldoende hebben ingekocht',
      source: 'Inkoopbeleid GGZ 2027, Voor instellingen met een offertetraject (maatwerk), Dit spreken wij af in de inkoop',
    })
    expect(ggz.note.quote).toContain('Er kunnen geen rechten aan dit kader worden ontleend')
    const kv = await criteriaOf(standard)
    expect(kv.criteria.map(({ criterion }: Row) => criterion)).toEqual(eight)
    expect(kv.note.clause).toBe('KV-F-0')
    expect(await (await app.as('raadpleger')).call('GET', 'contracts/999999/framework')).toAnswer(404)
    expect((await app.anonymous.call('GET', `contracts/${contract.id}/framework`)).status).toBe(401)
  })

  test('a score is kept with its remark, its day and who gave it, and tells where its criterion stands', async () => {
    const made = await score({ remark: 'Vult een gat in de regio.', scored_on: '2026-09-10' })
    expect(made).toAnswer(201)
    const me = await (await app.as('contracteerder')).must('GET', 'auth/me')
    expect(made.body).toMatchObject({
      contract_id: contract.id,
      criterion: 'Aanbod',
      score: 4,
      remark: 'Vult een gat in de regio.',
      scored_on: '2026-09-10',
      scored_by: me.id,
      scored_by_name: me.full_name,
      clause: 'GGZ-F-7',
      contract_reference: contract.reference,
    })
    expect(await score({ score: 2 })).toAnswer(409, 'duplicate')
    expect(await score({ contract_id: standard.id })).toAnswer(201)
  })

  test('another score is another day, by whoever gives it; the history keeps both', async () => {
    const made = (await score({ criterion: 'Innovatie', score: 2, scored_on: '2026-09-10' })).body
    const lead = await app.as('teamleider')
    const changed = (await lead.put('framework_scores', made, { score: 5 })).body
    expect(changed).toMatchObject({ score: 5, scored_on: today, scored_by: (await lead.must('GET', 'auth/me')).id })
    const remarked = (await (await app.as('contracteerder')).put('framework_scores', changed, { remark: 'Op bezoek gezien.', scored_by: 999 })).body
    expect(remarked).toMatchObject({ score: 5, scored_on: today, scored_by: made.scored_by })
    const events = await app.eventsOf('framework_scores', made.id)
    expect(events.map(({ after }) => after.score ?? null)).toEqual([2, 5, null])
  })

  test.each([0, 6, -1, 2.5, '4', null])('a score is a whole number from 1 to 5, not %s', async (given) => {
    expect(await score({ criterion: 'Kwaliteit', score: given })).toBeInvalidAt('score')
  })

  test('1 and 5 are scores', async () => {
    expect(await score({ criterion: 'Kwaliteit', score: 1 })).toAnswer(201)
    expect(await score({ criterion: 'Doelmatigheid', score: 5 })).toAnswer(201)
  })

  test('a criterion is one of the policy’s own; Betaalbaarheid is not one of KV', async () => {
    expect(await score({ criterion: 'Betaalbaarheid' })).toAnswer(201)
    expect(await score({ contract_id: standard.id, criterion: 'Betaalbaarheid' })).toBeInvalidAt('criterion')
    expect(await score({ criterion: 'Uitstraling' })).toBeInvalidAt('criterion')
  })

  test('a score is given on a day that has come', async () => {
    expect(await score({ criterion: 'Duurzaamheid', scored_on: '2027-12-02' })).toBeInvalidAt('scored_on')
    expect(await score({ criterion: 'Duurzaamheid', scored_on: today })).toAnswer(201)
  })

  test('contract and criterion stay as they were given', async () => {
    const made = (await score({ criterion: 'Betrouwbaarheid' })).body
    const session = await app.as('contracteerder')
    expect(await session.put('framework_scores', made, { criterion: 'Toegankelijkheid' })).toBeInvalidAt('criterion')
    expect(await session.put('framework_scores', made, { contract_id: standard.id })).toBeInvalidAt('contract_id')
  })

  test('scores may be given in any status, and go along with a draft that is deleted', async () => {
    for (const upto of ['draft', 'assessing', 'offered', 'signed', 'active'])
      expect(await score({ contract_id: (await app.aContract({ upto })).id }), upto).toAnswer(201)
    const draft = await app.aContract()
    const made = (await score({ contract_id: draft.id })).body
    const session = await app.as('contracteerder')
    await session.delete('contracts', draft.id)
    expect(await session.call('GET', `framework_scores/${made.id}`)).toAnswer(404)
    expect((await app.eventsOf('framework_scores', made.id)).at(-1)).toMatchObject({ action: 'delete', before: { score: 4 } })
  })
})

describe('GGZ-F-0, KV-F-0: no score decides anything', () => {
  const app = useApp({ today })
  const worlds: [string, ContractWish][] = [
    ['a tailored contract in negotiation', { track: 'maatwerk', upto: 'negotiating' }],
    ['an institution being assessed', { track: 'digitaal', upto: 'assessing' }],
    ['one with nothing answered', { track: 'digitaal', upto: 'assessing', unassessed: true, lines: [] }],
    ['a practice with an offer', { track: 'vrijgevestigd', upto: 'offered' }],
    ['a standard contract being assessed', { track: 'standaard', upto: 'assessing' }],
    ['an active contract', { track: 'maatwerk', upto: 'active' }],
  ]
  const scores = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8'), fc.integer({ min: 1, max: 5 }))

  /** Sets the scores of a contract to these, by the number of the criterion; the others go. */
  async function setScores(contract: Row, wanted: Record<string, number>): Promise<void> {
    const session = await app.as('contracteerder')
    const { criteria } = await session.must('GET', `contracts/${contract.id}/framework`)
    for (const { id } of await session.list('framework_scores', { contract_id: contract.id })) await session.delete('framework_scores', id)
    for (const [index, score] of Object.entries(wanted))
      if (criteria[index])
        await session.must('POST', 'framework_scores', { contract_id: contract.id, criterion: criteria[index].criterion, score, remark: `Score ${score}.` })
  }

  test.each(worlds)('not what can follow on %s', async (_name, wish) => {
    const contract = await app.aContract(wish)
    const lead = await app.as('teamleider')
    const before = [await lead.must('GET', `contracts/${contract.id}/next`), await lead.get('contracts', contract.id)]
    await fc.assert(
      fc.asyncProperty(scores, async (wanted) => {
        await setScores(contract, wanted)
        expect([await lead.must('GET', `contracts/${contract.id}/next`), await lead.get('contracts', contract.id)]).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })

  test.each(['draft', 'submitted', 'complete'])('nor on a plafond request that is %s', async (upto) => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
    const request = await app.aPlafondRequest({ upto, contract })
    const lead = await app.as('teamleider')
    const before = await lead.must('GET', `plafond_requests/${request.id}/next`)
    await fc.assert(
      fc.asyncProperty(scores, async (wanted) => {
        await setScores(contract, wanted)
        expect(await lead.must('GET', `plafond_requests/${request.id}/next`)).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })
})
