import { describe, expect, test } from 'vitest'
import { codedClauses, judgedAtOffer, unansweredClause } from '../../server/policy/rule_sets/rulesOf.ts'
import { ggz, kv } from './policies.ts'

/** Held by the lists of assessments and the roll-over; the rest that blocks or warns has a rule. */
const elsewhere = /^(GGZ-M-4|KV-I-4)$/

test.each([ggz, kv])('$code: what blocks or warns and is no condition has a rule, what is only shown need not have one', (policy) => {
  const coded = codedClauses(policy.rule_set)
  const bound = [...policy.clauses.values()].filter(
    ({ enforce, kind, code }) => enforce !== 'show' && !['condition', 'exclusion'].includes(kind) && !elsewhere.test(code),
  )
  expect(bound.map(({ code }) => code).filter((code) => !coded.has(code))).toEqual([])
  expect([...coded].every((code) => policy.clauses.has(code) || code === 'KV-TP-4' || code.startsWith('GGZ-R-'))).toBe(true)
})

test('names the summary, the decision term and the reply terms, and no clause that nothing holds', () => {
  const coded = codedClauses('ggz_2027')
  for (const code of ['GGZ-U-0', 'GGZ-PL-8', 'GGZ-R-1', 'GGZ-R-2', 'GGZ-R-5', 'GGZ-DG-7', 'GGZ-PL-1']) expect([code, coded.has(code)]).toEqual([code, true])
  for (const code of ['GGZ-DG-9', 'GGZ-F-1', 'GGZ-PL-10']) expect([code, coded.has(code)]).toEqual([code, false])
  expect(codedClauses('kv_2025_2026').has('GGZ-PL-1')).toBe(false)
  expect(codedClauses('kv_2025_2026').has('KV-TP-4')).toBe(true)
})

describe('what can stand between a contract and its offer', () => {
  test.each<[string, typeof ggz, boolean]>([
    ['GGZ-U-1', ggz, true],
    ['GGZ-A-1', ggz, true],
    ['GGZ-DG-4', ggz, true],
    ['GGZ-DG-3', ggz, true],
    ['GGZ-DG-10', ggz, true],
    ['GGZ-V-6', ggz, false],
    ['GGZ-PL-1', ggz, false],
    ['KV-A-1', kv, true],
    ['KV-I-5', kv, true],
    ['KV-I-6', kv, false],
    ['no such clause', kv, false],
  ])('%s', (code, policy, wanted) => expect(judgedAtOffer(policy, code)).toBe(wanted))

  test('the clause that sums up what is unanswered is the policy’s own', () => {
    expect([unansweredClause(ggz), unansweredClause(kv)]).toEqual(['GGZ-U-0', null])
  })
})
