import { describe, expect, test } from 'vitest'
import { addYears } from '../../server/model/dates.ts'
import { clauseDates, movesAlong, rebaseToPeriod } from '../../server/policy/editions/rebaseToPeriod.ts'
import type { Policy } from '../../server/policy/engine/policy.ts'
import { ggz, kv, withClause } from './policies.ts'

/** A copy as `copyPolicy` makes one: every date that many years on. */
function copyOf(policy: Policy, years: number): Policy {
  const on = (date: string | null): string | null => date && addYears(date, years)
  return {
    ...policy,
    code: 'COPY',
    contract_starts_on: addYears(policy.contract_starts_on, years),
    contract_ends_on: addYears(policy.contract_ends_on, years),
    reference_year: policy.reference_year + years,
    clauses: new Map(
      [...policy.clauses].map(([code, clause]) => {
        const dates = movesAlong(clause) ? clauseDates.map((name) => [name, on(clause[name])]) : []
        return [code, { ...clause, ...Object.fromEntries(dates) }]
      }),
    ),
  }
}

describe('a copied policy, moved back to the years of the one it came from', () => {
  const leap = withClause(ggz, 'GGZ-DG-4', { date: '2028-02-29' })

  test.each([
    ['GGZ-2027', ggz, 1],
    ['KV-2025-2026', kv, 2],
    ['one with 29 February, a year on (1 March)', leap, 1],
    ['one with 29 February, four years on', leap, 4],
    ['one for the same period', ggz, 0],
    ['one for an earlier period', ggz, -1],
  ])('%s: an unchanged copy says what it was copied from', (_name, source, years) => {
    expect(rebaseToPeriod(copyOf(source, years), source)).toEqual({ ...source, code: 'COPY' })
  })

  test('KV-P-14: the days of what a register records stay, here and there', () => {
    const register = [...kv.clauses.values()].filter((clause) => !movesAlong(clause)).map(({ code }) => code)
    expect(register).toContain('KV-P-14')
    expect(rebaseToPeriod(copyOf(kv, 2), kv).clauses.get('KV-P-14')).toMatchObject({ from_date: '2025-01-01', years: 5 })
    expect(movesAlong({ kind: 'deadline' })).toBe(true)
  })

  const dateOf = (copy: Policy, source: Policy, code: string) => rebaseToPeriod(copy, source).clauses.get(code)?.date
  const dated = (date: string) => withClause(copyOf(ggz, 1), 'GGZ-DG-4', { date })

  test('a date that was changed keeps its difference', () => {
    expect(dateOf(dated('2027-06-15'), ggz, 'GGZ-DG-4')).toBe('2026-06-15')
    expect(dateOf(dated('2028-02-29'), ggz, 'GGZ-DG-4'), '29 February, in a year that has none').toBe('2027-03-01')
  })

  test('the day after one that came from 29 February stays the day after', () => {
    const copy = withClause(copyOf(leap, 1), 'GGZ-DG-4', { date: '2029-03-02' })
    expect(dateOf(copy, leap, 'GGZ-DG-4')).toBe('2028-03-02')
  })

  test('a clause that only the copy has moves by the same years', () => {
    const without: Policy = { ...ggz, clauses: new Map([...ggz.clauses].filter(([code]) => code !== 'GGZ-DG-4')) }
    expect(dateOf(dated('2027-06-30'), without, 'GGZ-DG-4')).toBe('2026-06-30')
  })

  test('a period of another length keeps its length', () => {
    const longer = { ...copyOf(ggz, 1), contract_ends_on: '2029-12-31' }
    expect(rebaseToPeriod(longer, ggz)).toMatchObject({ contract_starts_on: '2027-01-01', contract_ends_on: '2028-12-31', reference_year: ggz.reference_year })
  })
})
