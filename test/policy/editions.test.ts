import { describe, expect, test } from 'vitest'
import { earlierSnapshot } from '../../server/features/policies/earlierSnapshot.ts'
import { canHold } from '../../server/policy/rule_sets/rulesOf.ts'
import { editionWarnings } from '../../server/policy/warnings.ts'
import { contractSaid } from './facts.ts'
import { ggz, inventories, kv, withClause } from './policies.ts'

const warned = (made_on: string, care_demand_typing = true, policy = ggz): string[] =>
  editionWarnings({ policy, edition: { made_on, care_demand_typing } }).map(({ clause }) => clause)

describe('GGZ-R-6: a change on zorgvraagtypering is made known by the day that the policy names', () => {
  test.each([
    ['the day before', '2026-06-30', []],
    ['the day itself', '2026-07-01', []],
    ['the day after', '2026-07-02', ['GGZ-R-6']],
    ['a year on', '2027-07-01', ['GGZ-R-6']],
  ])('GGZ-R-6: %s', (_name, made_on, said) => expect(warned(made_on)).toEqual(said))

  test('GGZ-R-6: a change on something else may come at any time', () => expect(warned('2027-07-01', false)).toEqual([]))

  test('GGZ-R-6: the day is the policy’s, and a clause that is only shown or not there warns of nothing', () => {
    expect(warned('2027-02-28', true, withClause(ggz, 'GGZ-R-6', { date: '2027-02-28' }))).toEqual([])
    expect(warned('2027-03-01', true, withClause(ggz, 'GGZ-R-6', { date: '2027-02-28' }))).toEqual(['GGZ-R-6'])
    expect(warned('2027-07-01', true, withClause(ggz, 'GGZ-R-6', { enforce: 'show' }))).toEqual([])
    expect(warned('2027-07-01', true, kv)).toEqual([])
  })

  test('GGZ-R-6: held on one track only it still stands', () =>
    expect(warned('2026-07-02', true, withClause(ggz, 'GGZ-R-6', { tracks: ['digitaal'] }))).toEqual(['GGZ-R-6']))

  test('GGZ-R-6: the sentence names both days, at the day, with the quote', () => {
    const [warning] = editionWarnings({ policy: ggz, edition: { made_on: '2026-07-02', care_demand_typing: true } })
    expect(warning).toMatchObject({
      field: 'made_on',
      message: 'Een wijziging over zorgvraagtypering maken wij uiterlijk 01-07-2026 bekend; deze is van 02-07-2026.',
      quote: ggz.clauses.get('GGZ-R-6')!.quote,
    })
  })
})

describe('how hard the program can hold a clause', () => {
  test.each([
    ['GGZ-PL-1', 'block', true],
    ['GGZ-PL-1', 'warn', false],
    ['GGZ-PL-8', 'block', false],
    ['GGZ-PL-8', 'warn', true],
    ['GGZ-R-6', 'block', false],
    ['GGZ-R-6', 'warn', true],
    ['GGZ-F-1', 'block', false],
    ['GGZ-F-1', 'warn', false],
  ] as const)('%s, to %s: %s', (code, enforce, can) => expect(canHold('ggz_2027', code, enforce)).toBe(can))

  test('a condition that the policy only shows bars no offer, whatever its answer', () => {
    const assess = { 'GGZ-A-1': { outcome: 'not_met' }, 'GGZ-A-7': { outcome: 'open' } } as const
    const shown = (...codes: string[]) => codes.reduce((policy, code) => withClause(policy, code, { enforce: 'show' }), ggz)
    expect(contractSaid('digitaal', 'offered', { policy: shown('GGZ-A-1'), assess })).toEqual(['GGZ-U-0@assessments', 'GGZ-A-7@assessments'])
    expect(contractSaid('digitaal', 'offered', { policy: shown('GGZ-A-1', 'GGZ-A-7'), assess })).toEqual([])
    expect(contractSaid('digitaal', 'offered', { policy: shown('GGZ-A-1', 'GGZ-U-0'), assess })).toEqual(['GGZ-A-7@assessments'])
  })
})

describe('a policy as it stood in an edition', () => {
  const conditions = inventories[0]!.conditions.map((condition, index) => ({ ...condition, id: index + 1 })) as never
  const snapshot = { policy: { ...withClause(ggz, 'GGZ-PL-1', { date: '2027-07-01', percentage: 80 }), edition: 4 }, conditions, conditionById: new Map() }
  const change = (field: string, was: unknown, becomes: unknown) => ({ clause: 'GGZ-PL-1', part: 'clause' as const, field, was, becomes })
  const second = { changes: [change('date', '2027-09-30', '2027-08-31')] }
  const third = { changes: [change('date', '2027-08-31', '2027-07-31'), change('percentage', 70, 80)] }
  const fourth = { changes: [change('date', '2027-07-31', '2027-07-15'), change('date', '2027-07-15', '2027-07-01')] }

  test.each([
    [3, [fourth], '2027-07-31', 80],
    [2, [fourth, third], '2027-08-31', 70],
    [1, [fourth, third, second], '2027-09-30', 70],
  ] as const)('edition %s: what came later is undone, the last change first', (edition, later, date, percentage) => {
    const { policy } = earlierSnapshot(snapshot, later, edition)
    expect(policy.clauses.get('GGZ-PL-1')).toMatchObject({ date, percentage })
    expect(policy.edition).toBe(edition)
    expect(policy.clauses.get('GGZ-PL-8')).toEqual(ggz.clauses.get('GGZ-PL-8'))
    expect(snapshot.policy.clauses.get('GGZ-PL-1')).toMatchObject({ date: '2027-07-01', percentage: 80 })
  })

  test('the words of a condition, and of the policy itself', () => {
    const words = { clause: 'GGZ-A-1', part: 'condition' as const, field: 'text', was: 'Eerder', becomes: 'Later' }
    const title = { clause: null, part: 'policy' as const, field: 'title', was: 'Eerdere titel', becomes: ggz.title }
    const earlier = earlierSnapshot(snapshot, [{ changes: [words, title] }], 3)
    expect(earlier.policy.title).toBe('Eerdere titel')
    expect(earlier.conditions.find(({ clause }) => clause === 'GGZ-A-1')!.text).toBe('Eerder')
    expect(earlier.conditionById.get(1)).toBe(earlier.conditions[0])
  })
})
