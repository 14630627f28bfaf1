import { describe, expect, test } from 'vitest'
import { figureWarnings } from '../../server/policy/rule_sets/common/figureWarnings.ts'
import { ggz, kv } from './policies.ts'

const contract = { track: 'maatwerk', plafond_cents: 100_000 }

/** The first one is looked at, beside the others. */
const told = (figures: [string, number][], { policy = ggz, plafond_cents = 100_000 as number | null } = {}) => {
  const rows = figures.map(([as_of, amount_cents]) => ({ as_of, amount_cents }))
  return figureWarnings({ policy, contract: { ...contract, plafond_cents }, figure: rows[0]!, figures: rows })
}

describe('what should be looked at twice of a claims figure', () => {
  test.each<[string, [string, number][], (string | null)[]]>([
    ['the first one, low', [['2027-08-31', 69_999]], []],
    ['just the share of a raise', [['2027-08-31', 70_000]], ['GGZ-PL-1']],
    ['all of the plafond', [['2027-08-31', 100_000]], ['GGZ-PL-1']],
    ['a cent above it', [['2027-08-31', 100_001]], ['GGZ-PL-1']],
    [
      'as much as before',
      [
        ['2027-08-31', 5],
        ['2027-07-31', 5],
      ],
      [],
    ],
    [
      'less than before',
      [
        ['2027-08-31', 5],
        ['2027-07-31', 6],
      ],
      [null],
    ],
    [
      'less than last year: the count begins anew',
      [
        ['2027-01-31', 5],
        ['2026-12-31', 6],
      ],
      [],
    ],
    [
      'more than a later one',
      [
        ['2027-08-31', 6],
        ['2027-09-30', 5],
      ],
      [null],
    ],
    [
      'over the plafond, but not the latest',
      [
        ['2027-08-31', 200_000],
        ['2027-09-30', 200_000],
      ],
      [],
    ],
  ])('%s', (_name, figures, clauses) => {
    expect(told(figures).map(({ clause }) => clause)).toEqual(clauses)
  })

  test('of a policy without raises only that the plafond is passed, by no clause', () => {
    expect(told([['2025-08-31', 90_000]], { policy: kv })).toEqual([])
    expect(told([['2025-08-31', 100_001]], { policy: kv })).toMatchObject([{ clause: null, field: 'amount_cents' }])
  })

  test('without a plafond nothing is reached', () => {
    expect(told([['2027-08-31', 900_000]], { plafond_cents: null })).toEqual([])
  })
})
