import { describe, expect, test } from 'vitest'
import { publicationWarnings } from '../../server/policy/rule_sets/common/publicationRules.ts'
import { ggz, kv, withClause } from './policies.ts'

/** The clauses that a list published on a day carries a warning of. */
const clausesOf = (policy: typeof kv, published_on: string): string[] => publicationWarnings(policy, kv, published_on).map(({ clause }) => clause)

describe('KV-TP-4: the day by which the list is published', () => {
  const due = kv.clauses.get('KV-TP-4')!.date!

  test('KV-TP-4: for KV the day of the clause is in time, the day after it late', () => {
    expect(due.slice(4)).toBe('-11-12')
    expect(clausesOf(kv, due)).toEqual([])
    expect(clausesOf(kv, `${due.slice(0, 4)}-11-13`)).toEqual(['KV-TP-4'])
  })

  test('KV-TP-4: for GGZ 12 November before the contracts begin is in time, 13 November late', () => {
    expect(clausesOf(ggz, '2026-11-12')).toEqual([])
    expect(clausesOf(ggz, '2026-11-13')).toEqual(['KV-TP-4'])
  })

  test('KV-TP-4: an edited date counts, and a clause that is only shown warns of nothing', () => {
    const later = withClause(kv, 'KV-TP-4', { date: `${due.slice(0, 4)}-11-20` })
    expect(clausesOf(later, `${due.slice(0, 4)}-11-20`)).toEqual([])
    expect(clausesOf(later, `${due.slice(0, 4)}-11-21`)).toEqual(['KV-TP-4'])
    expect(clausesOf(withClause(kv, 'KV-TP-4', { enforce: 'show' }), '2030-01-01')).toEqual([])
  })
})

test('KV-TP-4: the warning names both days, stands at the day of publication and cites the policy that has the timetable', () => {
  const [warning] = publicationWarnings(ggz, kv, '2026-11-13')
  expect(warning).toMatchObject({
    field: 'published_on',
    message: 'De lijst van gecontracteerde partijen verschijnt uiterlijk op 12-11-2026; deze is van 13-11-2026.',
    quote: kv.clauses.get('KV-TP-4')!.quote,
  })
  expect(warning!.source).toContain('elv, grz en gzsp')
})

test('KV-TP-4: without a policy that has the timetable no list is late', () => {
  expect(publicationWarnings(ggz, null, '2030-01-01')).toEqual([])
  expect(publicationWarnings(ggz, ggz, '2030-01-01')).toEqual([])
})

test('KV-TP-4: a later list is not late when one was out on the day; one that came out the day after, or was withdrawn by then, does not count', () => {
  const late = (published_on: string, withdrawn_on: string | null = null) =>
    publicationWarnings(ggz, kv, '2027-09-15', [{ published_on, withdrawn_on }]).map(({ clause }) => clause)
  expect(late('2026-11-12')).toEqual([])
  expect(late('2026-11-13')).toEqual(['KV-TP-4'])
  expect(late('2026-11-01', '2026-11-12')).toEqual(['KV-TP-4'])
  expect(late('2026-11-01', '2026-11-13')).toEqual([])
})
