import { describe, expect, test } from 'vitest'
import { contractLife } from '../../server/model/contract.ts'
import type { AmendmentRow, ContractRow } from '../../server/policy/engine/facts.ts'
import { judgeAmendment, judgeProduction } from '../../server/policy/judgeParts.ts'
import { plafondOn, productionOn } from '../../server/policy/rule_sets/common/amendments.ts'
import { claimableFrom } from '../../server/policy/rule_sets/common/claimsRules.ts'
import { aContract, spoken } from './facts.ts'
import { ggz, kv, withClause } from './policies.ts'
import { anAmendment } from './rows.ts'

const production = { as_of: '2027-03-31', amount_cents: 1 }

describe('GGZ-C-2, KV-C-2: production', () => {
  test.each(contractLife.statuses)('on a contract that is %s', (status) => {
    const wasActive = status === 'active'
    expect(spoken(judgeProduction({ policy: ggz, contract: aContract('digitaal', { status }), production }))).toEqual(wasActive ? [] : ['GGZ-C-2@contract_id'])
    expect(spoken(judgeProduction({ policy: kv, contract: aContract('standaard', { status }), production }))).toEqual(wasActive ? [] : ['KV-C-2@contract_id'])
  })
  test('on a contract that was active before it ended', () => {
    const ended = { status: 'ended', was_active: true } as const
    expect(spoken(judgeProduction({ policy: ggz, contract: aContract('digitaal', ended), production }))).toEqual([])
    expect(spoken(judgeProduction({ policy: kv, contract: aContract('standaard', ended), production }))).toEqual([])
  })
  test('a day of processing alone has not made it active', () => {
    const contract = aContract('digitaal', { status: 'ended', processed_on: '2026-12-15', was_active: false })
    expect(spoken(judgeProduction({ policy: ggz, contract, production }))).toEqual(['GGZ-C-2@contract_id'])
  })
  test.each([
    ['digitaal', ggz, { starts_on: '2027-01-01' }, '2026-12-31', '2027-01-01', 'GGZ-C-2@as_of'],
    ['vrijgevestigd', ggz, { starts_on: '2027-04-01' }, '2027-03-31', '2027-04-01', 'GGZ-C-2@as_of'],
    ['standaard', kv, { starts_on: '2025-03-01' }, '2025-02-28', '2025-03-01', 'KV-C-2@as_of'],
  ] as const)('%s: the day before the start, and the start itself', (track, policy, terms, before, start, refusal) => {
    const contract = aContract(track, { status: 'active', ...terms })
    expect(spoken(judgeProduction({ policy, contract, production: { as_of: before, amount_cents: 1 } }))).toEqual([refusal])
    expect(spoken(judgeProduction({ policy, contract, production: { as_of: start, amount_cents: 1 } }))).toEqual([])
  })
  test('claimable from the start date, once active', () => {
    expect(claimableFrom(aContract('digitaal', { status: 'active' }))).toBe('2027-01-01')
    expect(claimableFrom(aContract('digitaal', { status: 'ended', was_active: true }))).toBe('2027-01-01')
    expect(claimableFrom(aContract('digitaal', { status: 'ended' }))).toBeNull()
    expect(claimableFrom(aContract('digitaal', { status: 'signed' }))).toBeNull()
  })
})

describe('the plafond in force', () => {
  const raise = (effective_on: string, old_value: string | null, new_value: string | number | null, id = 1): AmendmentRow =>
    anAmendment({ id, effective_on, old_value, new_value })
  const first = raise('2027-03-01', '100', '120')
  const second = raise('2027-06-01', '120', '150', 2)
  test.each([
    ['before any', '2027-02-28', 100],
    ['on the first', '2027-03-01', 120],
    ['between', '2027-05-31', 120],
    ['on the second', '2027-06-01', 150],
  ])('%s', (_name, date, cents) => {
    for (const amendments of [
      [first, second],
      [second, first],
    ]) {
      expect(plafondOn({ plafond_cents: 100 }, amendments, date)).toBe(cents)
      expect(plafondOn({ plafond_cents: 150, signed_terms: { plafond_cents: 100 } }, amendments, date)).toBe(cents)
    }
  })
  test('without amendments it is the contract’s', () => expect(plafondOn({ plafond_cents: 7 }, [], '2027-01-01')).toBe(7))
  test('of another field nothing changes', () =>
    expect(plafondOn({ plafond_cents: 7 }, [anAmendment({ field: 'ends_on', new_value: '2027-06-30' })], '2027-12-01')).toBe(7))
  test('of two on one day the later one counts', () => {
    const other = raise('2027-03-01', '120', '130', 3)
    for (const amendments of [
      [first, other],
      [other, first],
    ])
      expect(plafondOn({ plafond_cents: 100 }, amendments, '2027-03-01')).toBe(130)
  })
  test('of two on one day the one not yet stored counts least', () => {
    const unstored = anAmendment({ effective_on: '2027-03-01', new_value: '999' })
    expect(plafondOn({ plafond_cents: 100 }, [first, unstored], '2027-03-01')).toBe(120)
    expect(plafondOn({ plafond_cents: 100 }, [unstored, first], '2027-03-01')).toBe(120)
  })
  test('empty values are no plafond', () => {
    expect(plafondOn({ plafond_cents: 100 }, [raise('2027-03-01', '100', null)], '2027-04-01')).toBeNull()
    expect(plafondOn({ plafond_cents: 100 }, [raise('2027-03-01', '100', '')], '2027-04-01')).toBeNull()
    expect(plafondOn({ plafond_cents: 100 }, [anAmendment({ effective_on: '2027-03-01', new_value: undefined })], '2027-04-01')).toBeNull()
    expect(plafondOn({ plafond_cents: 5, signed_terms: { plafond_cents: null } }, [raise('2027-03-01', null, 5)], '2027-02-01')).toBeNull()
  })
  test('the given list is left as it was', () => {
    const amendments = [second, first]
    plafondOn({ plafond_cents: 100 }, amendments, '2027-07-01')
    expect(amendments).toEqual([second, first])
  })
})

describe('the production claimed until a date', () => {
  const list = [
    { as_of: '2026-12-31', amount_cents: 9 },
    { as_of: '2027-03-31', amount_cents: 3 },
    { as_of: '2027-01-31', amount_cents: 1 },
  ]
  test.each([
    ['2027-01-30', null],
    ['2027-01-31', 1],
    ['2027-03-30', 1],
    ['2027-03-31', 3],
    ['2027-12-31', 3],
    ['2028-01-01', null],
    ['2026-12-31', 9],
  ])('%s', (date, cents) => {
    expect(productionOn(list, date)).toBe(cents)
    expect(productionOn([...list].reverse(), date)).toBe(cents)
  })
  test('of nothing', () => expect(productionOn([], '2027-01-01')).toBeNull())
})

describe('amendments', () => {
  const amended = (track: string, contract: Partial<ContractRow>, amendment: Partial<AmendmentRow>, amendments?: AmendmentRow[]): string[] =>
    spoken(
      judgeAmendment({
        policy: ggz,
        contract: aContract(track, { status: 'active', ...contract }),
        amendment: anAmendment(amendment),
        ...(amendments ? { amendments } : {}),
      }),
    )

  test.each(contractLife.statuses)('of a contract that is %s', (status) => {
    expect(amended('digitaal', { status }, {})).toEqual(status === 'signed' || status === 'active' ? [] : ['invalid@contract_id'])
  })
  const table: [string, string, Partial<ContractRow>, Partial<AmendmentRow>, ...string[]][] = [
    ['GGZ-PL-9: a plafond lowered by hand', 'digitaal', {}, { new_value: 99_999_999 }],
    ['GGZ-PL-9: a plafond raised by hand by a cent', 'digitaal', {}, { new_value: 100_000_001 }, 'GGZ-PL-9@new_value'],
    ['GGZ-PL-9: raised as text', 'maatwerk', {}, { new_value: '100000001' }, 'GGZ-PL-9@new_value'],
    ['GGZ-PL-9: taken away altogether', 'digitaal', {}, { new_value: null }, 'GGZ-PL-9@new_value'],
    ['GGZ-PL-9: raised by a decision', 'digitaal', {}, { new_value: 120_000_000, plafond_request_id: 3 }],
    ['GGZ-PL-9: a first plafond is no raise', 'maatwerk', { plafond_cents: null }, { old_value: null, new_value: 1 }],
    ['the same value', 'digitaal', {}, { old_value: 5, new_value: 5 }, 'invalid@new_value'],
    ['nothing to nothing', 'maatwerk', {}, { field: 'average_price_cents', old_value: null, new_value: undefined }, 'invalid@new_value'],
    ['another list', 'maatwerk', {}, { field: 'settings', old_value: [2], new_value: [2, 3] }],
    ['the same list', 'maatwerk', {}, { field: 'settings', old_value: [2], new_value: [2] }, 'invalid@new_value'],
  ]
  test.each(table)('%s', (_name, track, contract, amendment, ...said) => expect(amended(track, contract, amendment)).toEqual(said))

  test('GGZ-PL-9: the plafond in force counts, not the first one', () => {
    const earlier = [anAmendment({ effective_on: '2027-05-01', new_value: 120_000_000, plafond_request_id: 1 })]
    expect(amended('digitaal', {}, { new_value: 110_000_000 }, earlier)).toEqual([])
    expect(amended('digitaal', {}, { new_value: 120_000_001 }, earlier)).toEqual(['GGZ-PL-9@new_value'])
  })
  describe('GGZ-PL-9: with a lowering to 90 on 1 May and one to 80 on 1 August, nothing is raised by hand on any date', () => {
    const lowered = [
      anAmendment({ id: 1, effective_on: '2027-05-01', old_value: 100_000_000, new_value: 90_000_000 }),
      anAmendment({ id: 2, effective_on: '2027-08-01', old_value: 90_000_000, new_value: 80_000_000 }),
    ]
    test.each([
      ['before both, what was signed', '2027-04-30', 100_000_000],
      ['on the first, its own amount', '2027-05-01', 90_000_000],
      ['between both', '2027-07-31', 90_000_000],
      ['on the second', '2027-08-01', 80_000_000],
      ['after both', '2027-12-31', 80_000_000],
    ])('%s and no cent more', (_name, effective_on, in_force) => {
      const refused = (new_value: number | null) => amended('digitaal', {}, { effective_on, old_value: 1, new_value }, lowered)
      expect(refused(in_force)).toEqual([])
      expect(refused(in_force + 1)).toEqual(['GGZ-PL-9@new_value'])
      expect(refused(null)).toEqual(['GGZ-PL-9@new_value'])
    })
  })
  describe('GGZ-PL-9: a lowering before a change that is recorded makes no raise of that one', () => {
    const recorded = (more: Partial<AmendmentRow> = {}) => [anAmendment({ id: 1, effective_on: '2027-08-01', new_value: 80_000_000, ...more })]
    const before = { effective_on: '2027-05-01', old_value: 1 }
    test.each<[string, Partial<ContractRow>, Partial<AmendmentRow>, AmendmentRow[], ...string[]]>([
      ['to the amount that follows', {}, { new_value: 80_000_000 }, recorded()],
      ['a cent under it', {}, { new_value: 79_999_999 }, recorded(), 'GGZ-PL-9@new_value'],
      ['under it, where none was signed', { plafond_cents: null }, { new_value: 79_999_999 }, recorded(), 'GGZ-PL-9@new_value'],
      ['under what a decision granted', {}, { new_value: 79_999_999 }, recorded({ new_value: 120_000_000, plafond_request_id: 3 })],
      ['on the day itself', {}, { new_value: 79_999_999, effective_on: '2027-08-01' }, recorded()],
      ['before another term', {}, { new_value: 79_999_999 }, recorded({ field: 'average_price_cents', new_value: 900_000_000 })],
      ['by another term', {}, { field: 'average_price_cents', new_value: 5 }, recorded()],
      ['taken away before it', {}, { new_value: null }, recorded(), 'GGZ-PL-9@new_value'],
    ])('%s', (_name, contract, amendment, amendments, ...said) => expect(amended('digitaal', contract, { ...before, ...amendment }, amendments)).toEqual(said))
  })
  test.each(['show', 'warn'] as const)('GGZ-PL-9: a policy that says %s of it lets no plafond be raised by hand', (enforce) => {
    const facts = { policy: withClause(ggz, 'GGZ-PL-9', { enforce, tracks: [] }), contract: aContract('digitaal', { status: 'active' }) }
    expect(spoken(judgeAmendment({ ...facts, amendment: anAmendment({ new_value: 100_000_001 }) }))).toEqual(['GGZ-PL-9@new_value'])
    expect(spoken(judgeAmendment({ ...facts, amendment: anAmendment({ new_value: 99_999_999 }) }))).toEqual([])
  })
})
