import { describe, expect, test } from 'vitest'
import { addYears } from '../../server/model/dates.ts'
import { movesAlong } from '../../server/policy/editions/rebaseToPeriod.ts'
import { isSofter, softeningsBetween, softeningText } from '../../server/policy/editions/softening.ts'
import type { Clause, Policy } from '../../server/policy/engine/policy.ts'
import { ggz, inventories, kv, withClause, withoutClause } from './policies.ts'

describe('what softens a clause', () => {
  const soft = (field: string, kind: string, was: unknown, becomes: unknown, enforced = 'block') => isSofter(field, { kind, was, becomes }, enforced)

  test.each<[field: string, kind: string, was: unknown, becomes: unknown]>([
    ['enforce', 'guard', 'block', 'warn'],
    ['enforce', 'process', 'block', 'show'],
    ['date', 'deadline', '2027-09-30', '2027-10-01'],
    ['date', 'guard', '2026-11-01', '2027-11-01'],
    ['preferred_date', 'deadline', '2026-09-01', '2026-09-02'],
    ['from_date', 'guard', '2022-01-01', '2021-12-31'],
    ['date_excluded', 'deadline', true, false],
    ['days', 'guard', 42, 43],
    ['days', 'performance', 42, 49],
    ['days', 'register', 90, 120],
    ['years', 'guard', 5, 6],
    ['years', 'exclusion', 5, 4],
    ['percentage', 'guard', 70, 69],
    ['tracks', 'condition', ['maatwerk', 'digitaal'], ['maatwerk']],
    ['tracks', 'condition', ['maatwerk'], ['digitaal']],
    ['care_types', 'condition', ['elv', 'grz'], ['elv']],
    ['performances', 'performance', ['spravato'], []],
    ['exemptable', 'condition', false, true],
    ['exemptable', 'condition', null, true],
    ['exempt', 'condition', null, 'niet van toepassing'],
  ])('%s of a %s: %j becomes %j, and not the other way', (field, kind, was, becomes) => {
    expect(soft(field, kind, was, becomes)).toBe(true)
    expect(soft(field, kind, becomes, was)).toBe(field === 'tracks' && JSON.stringify(was) === '["maatwerk"]')
    expect(soft(field, kind, was, was)).toBe(false)
  })

  test.each<[field: string, kind: string, was: unknown, becomes: unknown]>([
    ['quote', 'condition', 'a', 'b'],
    ['text', 'exclusion', 'a', 'b'],
    ['section', 'guard', 'a', 'b'],
    ['years', 'process', 2, 3],
    ['years', 'process', 3, 2],
    ['years', 'register', 5, 6],
    ['from_date', 'register', '2025-01-01', '2024-01-01'],
    ['date', 'register', '2025-01-01', '2026-01-01'],
    ['date', 'deadline', null, '2027-09-30'],
    ['date', 'deadline', '2027-09-30', null],
    ['from_date', 'guard', '2022-01-01', null],
    ['from_date', 'guard', null, '2022-01-01'],
    ['days', 'guard', null, 42],
    ['days', 'guard', undefined, 42],
    ['days', 'guard', -1, null],
    ['days', 'guard', -1, undefined],
    ['percentage', 'guard', 70, null],
    ['percentage', 'guard', null, -1],
    ['tracks', 'condition', null, ['digitaal']],
  ])('%s of a %s does not: %j becomes %j', (field, kind, was, becomes) => expect(soft(field, kind, was, becomes)).toBe(false))

  test('nothing does where the clause is only shown; where it warns it does', () => {
    expect(soft('date', 'deadline', '2024-07-01', '2024-08-01', 'show')).toBe(false)
    expect(soft('date', 'deadline', '2024-07-01', '2024-08-01', 'warn')).toBe(true)
  })
})

describe('what became softer, as a sentence names it', () => {
  test.each<[string, unknown, unknown, string]>([
    ['enforce', 'block', 'warn', 'werking van weigert naar waarschuwt'],
    ['enforce', 'warn', 'show', 'werking van waarschuwt naar ter informatie'],
    ['date', '2027-09-30', '2027-10-31', 'uiterste datum van 30-09-2027 naar 31-10-2027'],
    ['preferred_date', '2027-09-30', '2027-10-31', 'streefdatum van 30-09-2027 naar 31-10-2027'],
    ['from_date', '2027-09-30', '2026-10-31', 'begindatum van 30-09-2027 naar 31-10-2026'],
    ['date_excluded', true, false, 'datum zelf telt niet mee van ja naar nee'],
    ['days', 42, 43, 'termijn in dagen van 42 naar 43'],
    ['years', 5, 4, 'termijn in jaren van 5 naar 4'],
    ['percentage', 70, 65, 'percentage van 70 naar 65'],
    ['tracks', ['maatwerk', 'digitaal'], ['maatwerk'], 'contractvarianten van maatwerk, digitaal naar maatwerk'],
    ['care_types', ['elv', 'grz'], ['elv'], 'zorgsoorten van elv, grz naar elv'],
    ['performances', ['spravato'], [], 'prestaties van spravato naar geen'],
    ['exemptable', null, true, 'vrijstelling mogelijk van niets naar ja'],
    ['exempt', null, 'Vanaf 2027-01-01 niet, of 2027-01-01', 'vrijstelling van niets naar Vanaf 2027-01-01 niet, of 2027-01-01'],
    ['exempt', '2027-01-01 of later', 'nooit', 'vrijstelling van 2027-01-01 of later naar nooit'],
    ['weight', 1, 2, 'weight van 1 naar 2'],
  ])('%s', (field, was, becomes, sentence) => expect(softeningText({ field, was, becomes })).toBe(sentence))
})

describe('a policy beside the one it was copied from', () => {
  const [ggzConditions, kvConditions] = inventories.map(({ conditions }) => conditions) as [
    (typeof inventories)[0]['conditions'],
    (typeof inventories)[0]['conditions'],
  ]
  const copied = (policy: Policy, years: number): Policy => {
    const on = (clause: Clause): Clause => {
      const moved = (date: string | null) => (date && movesAlong(clause) ? addYears(date, years) : date)
      return { ...clause, date: moved(clause.date), from_date: moved(clause.from_date), preferred_date: moved(clause.preferred_date) }
    }
    const [contract_starts_on, contract_ends_on] = [addYears(policy.contract_starts_on, years), addYears(policy.contract_ends_on, years)]
    return { ...policy, contract_starts_on, contract_ends_on, clauses: new Map([...policy.clauses].map(([code, clause]) => [code, on(clause)])) }
  }
  const between = (later: Policy, conditions = ggzConditions) =>
    softeningsBetween({ policy: ggz, conditions: ggzConditions }, { policy: later, conditions }).map((one) => `${one.clause}: ${softeningText(one)}`)

  test('dates that only moved along soften nothing', () => {
    expect(between(copied(ggz, 1))).toEqual([])
    expect(softeningsBetween({ policy: kv, conditions: kvConditions }, { policy: copied(kv, 2), conditions: kvConditions })).toEqual([])
  })

  test.each<[code: string, changes: Partial<Clause>, told: string[]]>([
    ['GGZ-PL-9', { enforce: 'show' }, ['GGZ-PL-9: werking van weigert naar ter informatie']],
    ['GGZ-PL-1', { date: '2028-10-15', percentage: 65 }, ['GGZ-PL-1: uiterste datum van 30-09-2028 naar 15-10-2028', 'GGZ-PL-1: percentage van 70 naar 65']],
    ['GGZ-A-1', { tracks: ['digitaal'] }, ['GGZ-A-1: contractvarianten van maatwerk, digitaal, vrijgevestigd naar digitaal']],
    ['GGZ-U-5', { years: 3 }, ['GGZ-U-5: termijn in jaren van 5 naar 3']],
    ['GGZ-PL-1', { date: '2028-09-15', percentage: 75 }, []],
    ['GGZ-M-5', { date: '2027-05-31', quote: 'Anders gezegd' }, []],
  ])('%s %j', (code, changes, told) => expect(between(withClause(copied(ggz, 1), code, changes))).toEqual(told))

  test('a clause that is gone, and an exemption that became possible', () => {
    expect(between(withoutClause(copied(ggz, 1), 'GGZ-DG-4'))).toEqual(['GGZ-DG-4: werking van weigert naar niets'])
    expect(between(withoutClause(copied(ggz, 1), 'GGZ-I-1'))).toEqual([])
    const eased = ggzConditions.map((condition) => (condition.clause === 'GGZ-A-1' ? { ...condition, exemptable: true } : condition))
    expect(between(copied(ggz, 1), eased)).toEqual(['GGZ-A-1: vrijstelling mogelijk van nee naar ja'])
  })
})
