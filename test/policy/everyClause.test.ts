import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judgeContract } from '../../server/policy/judgeContract.ts'
import { factsOf, said } from './facts.ts'
import { inventories } from './policies.ts'

const [ggzInventory, kvInventory] = inventories as [(typeof inventories)[0], (typeof inventories)[0]]
const conditions = [
  ...ggzInventory.conditions.flatMap((condition) => condition.tracks.map((track) => ({ ...condition, track, care_type: 'ggz' }))),
  ...kvInventory.conditions.flatMap((condition) => condition.care_types.map((care_type) => ({ ...condition, track: 'standaard', care_type }))),
]

/** The conditions and exclusions of both policies, by name: one that the inventory lost would otherwise lose its test as well. */
const assessedClauses = `
GGZ-A-1 GGZ-A-2 GGZ-A-3 GGZ-A-4 GGZ-A-5 GGZ-A-6 GGZ-A-7 GGZ-A-8 GGZ-T-1 GGZ-T-2 GGZ-T-3 GGZ-D-1 GGZ-D-2 GGZ-D-3 GGZ-D-4 GGZ-K-1 GGZ-K-2 GGZ-K-3
GGZ-K-4 GGZ-K-5 GGZ-K-6 GGZ-K-7 GGZ-K-8 GGZ-U-1 GGZ-U-2 GGZ-U-3 GGZ-U-4 GGZ-U-5 GGZ-U-6 KV-A-1 KV-A-2 KV-A-3 KV-A-4 KV-A-5 KV-A-6 KV-A-7 KV-A-8 KV-A-9
KV-A-10 KV-A-11 KV-A-12 KV-A-13 KV-A-14 KV-A-15 KV-CO-1 KV-K-1 KV-K-2 KV-K-3 KV-K-4 KV-K-5 KV-K-6 KV-D-1 KV-E-1 KV-E-2 KV-E-3 KV-G-1
`

test('the catalogue holds every condition and exclusion of both policies, and no other', () => {
  expect([...new Set(conditions.map(({ clause }) => clause))].sort()).toEqual(assessedClauses.trim().split(/\s+/).sort())
})

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
  const told = ['./', '../api/']
    .map((folder) => new URL(folder, import.meta.url))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => new URL(name, folder)))
    .filter(({ pathname }) => pathname.endsWith('.test.ts') && !/(every|coded)Clauses?\.test\.ts$/.test(pathname))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const assessed = new Set(conditions.map(({ clause }) => clause))
  const bound = inventories.flatMap(({ clauses }) => clauses).filter(({ enforce, code }) => enforce !== 'show' && !assessed.has(code))
  const unnamed = bound.map(({ code }) => code).filter((code) => !new RegExp(`${code}(?!\\d)`).test(told))
  expect(unnamed).toEqual([])
})
