import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judgeContract } from '../../server/policy/judge.ts'
import { factsOf, said } from './facts.ts'
import { inventories } from './policies.ts'

/** Left for the registers, the roll-over and the publications, which come with the elv, grz and gzsp policy. */
const leftForRegisters = ['GGZ-M-4', 'GGZ-S-1', 'GGZ-S-2', 'GGZ-S-3', 'GGZ-S-4', 'GGZ-R-3', 'GGZ-R-6', 'KV-TP-4', 'KV-P-5', 'KV-P-6', 'KV-P-7', 'KV-P-11']

const [ggzInventory, kvInventory] = inventories as [(typeof inventories)[0], (typeof inventories)[0]]
const conditions = [
  ...ggzInventory.conditions.flatMap((condition) => condition.tracks.map((track) => ({ ...condition, track, care_type: 'ggz' }))),
  ...kvInventory.conditions.flatMap((condition) => condition.care_types.map((care_type) => ({ ...condition, track: 'standaard', care_type }))),
]

test.each(conditions)(
  '$clause ($track, $care_type): broken it refuses the offer and the signature, kept it lets both through',
  ({ clause, kind, track, care_type }) => {
    const [broken, kept] = kind === 'exclusion' ? (['present', 'absent'] as const) : (['not_met', 'met'] as const)
    const judged = (outcome: typeof broken | typeof kept, step: 'offered' | 'signed') =>
      said(judgeContract(factsOf(track, { contract: { care_type }, assess: { [clause]: { outcome } } }), step))
    for (const step of ['offered', 'signed'] as const) {
      expect(judged(broken, step)).toEqual([`${clause}@assessments`])
      expect(judged(kept, step)).toEqual([])
    }
  },
)

test('every other clause that blocks or warns is named by a test', () => {
  const folder = new URL('.', import.meta.url)
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'everyClause.test.ts')
  const told = tests.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const assessed = new Set(conditions.map(({ clause }) => clause))
  const bound = inventories.flatMap(({ clauses }) => clauses).filter(({ enforce, code }) => enforce !== 'show' && !assessed.has(code))
  const unnamed = bound.map(({ code }) => code).filter((code) => !new RegExp(`${code}(?!\\d)`).test(told))
  expect(unnamed).toEqual(leftForRegisters)
})
