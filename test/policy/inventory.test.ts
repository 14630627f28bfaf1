import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { inventoryOf } from '../../server/policy/editions/inventory.ts'
import { type Clause, clauseOf, policyOf, shortTitle, sourceOf } from '../../server/policy/engine/policy.ts'
import { performancesOf } from '../../server/policy/rule_sets/common/performances.ts'
import { ggz, inventories, kv } from './policies.ts'

const [ggzInventory, kvInventory] = inventories as [(typeof inventories)[0], (typeof inventories)[0]]

test('all 180 clauses, 114 of GGZ and 66 of KV', () => {
  expect([ggzInventory.clauses.length, kvInventory.clauses.length]).toEqual([114, 66])
  expect(new Set(inventories.flatMap(({ clauses }) => clauses.map(({ code }) => code))).size).toBe(180)
})

test('both policies', () => {
  expect(inventories.map(({ policy }) => policy)).toMatchSnapshot()
})

test('every clause has a quote, a section and a track of its policy', () => {
  for (const { policy, clauses } of inventories)
    for (const clause of clauses) {
      expect(clause.quote).toMatch(/\S/)
      expect(clause.section).toMatch(/\S/)
      expect(clause.tracks.every((track) => policy.tracks.includes(track))).toBe(true)
      expect(clause.care_types.every((care) => policy.care_types.includes(care))).toBe(true)
    }
})

test('every reading is there in Dutch, and no other', () => {
  const readings: Record<string, string> = parse(readFileSync(new URL('../../seeds/policies/readings.nl.yaml', import.meta.url), 'utf8'))
  const read = inventories.flatMap(({ clauses }) => clauses.filter(({ reading }) => reading).map(({ code }) => code))
  expect(Object.keys(readings).sort()).toEqual([...read].sort())
  expect(Object.values(readings).every((text) => /\S/.test(text))).toBe(true)
})

test('the numbers that rules count with are data', () => {
  const numbers = inventories.flatMap(({ clauses }) =>
    clauses
      .filter(({ date, days, years, percentage }) => date || days || years || percentage)
      .map(({ code, date, from_date, preferred_date, date_excluded, days, years, percentage }) =>
        [
          code,
          from_date && `from ${from_date}`,
          date && `${date_excluded ? 'before' : 'until'} ${date}`,
          preferred_date && `rather ${preferred_date}`,
          days && `${days} days`,
          years && `${years} years`,
          percentage && `${percentage}%`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
  )
  expect(numbers).toMatchSnapshot()
})

test('the catalogue: conditions and exclusions, with what is exemptable and what is private', () => {
  const all = inventories.flatMap(({ conditions }) => conditions)
  expect([ggzInventory.conditions.length, kvInventory.conditions.length]).toEqual([29, 27])
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['condition', 'exclusion']))
  expect(all.filter(({ exemptable }) => exemptable).map(({ clause }) => clause)).toEqual(['GGZ-A-2', 'KV-A-3'])
  expect(all.filter((condition) => condition.private).map(({ clause }) => clause)).toEqual([
    'GGZ-U-2',
    'GGZ-U-3',
    'GGZ-U-5',
    'GGZ-U-6',
    'KV-A-7',
    'KV-A-8',
    'KV-A-14',
    'KV-A-15',
  ])
  expect(all.find(({ clause }) => clause === 'KV-E-3')).toEqual({
    clause: 'KV-E-3',
    group: 'Aanvullend elv',
    text: 'indien u hoog-complexe zorg aanbiedt, dient u ook laag-complexe zorg aan te bieden',
    kind: 'condition',
    tracks: ['standaard'],
    care_types: ['elv'],
    exemptable: false,
    private: false,
  })
})

test('a clause as a record, whole and bare', () => {
  const yaml = `
policies:
  - {code: X, rule_set: ggz_2027, title: X, care: [ggz], tracks: [a, b], chapters: {a: Voor a}, contract_starts_on: 2027-01-01, contract_ends_on: 2027-12-31, reference_year: 2026}
clauses:
  - {id: X-1, section: S, kind: deadline, enforce: warn, quote: Q, reading: R, name: N, group: G, item: I, supports: X-2, exempt: E, tracks: [a], care: [ggz], performance: p, date: 2026-01-02, from: 2026-01-01, preferred: 2026-01-03, before: true, days: 1, years: 2, percentage: 3}
  - {id: X-2, section: S, kind: condition, enforce: block, quote: Q, tracks: [b], performance: [p, q]}
  - {id: X-3, section: S, kind: exclusion, private: true, enforce: block, quote: Q, tracks: [a, b]}
  - {id: Y-1, section: S, kind: guard, enforce: block, quote: Q, tracks: [c]}`
  expect(inventoryOf(yaml)).toMatchSnapshot()
})

test('rows of the tables are read with lists as JSON text or parsed, and with the booleans of either engine', () => {
  const row = {
    ...ggzInventory.policy,
    id: 1,
    care_types: '["ggz"]',
    tracks: '["maatwerk","digitaal","vrijgevestigd"]',
    chapters: JSON.stringify(ggz.chapters),
    reference_year: '2026',
    edition: 3,
  }
  const [clause] = ggzInventory.clauses
  const clauseRow = {
    ...clause,
    tracks: JSON.stringify(clause!.tracks),
    care_types: '["ggz"]',
    performances: '[]',
    date_excluded: 0,
    days: '42',
    years: 5,
    percentage: undefined,
    reading: undefined,
  }
  const policy = policyOf(row, [clauseRow])
  expect({ ...policy, clauses: undefined }).toEqual({ ...ggz, id: 1, edition: 3, clauses: undefined })
  expect(policy.clauses.get('GGZ-A-1')).toEqual({ ...clause, date_excluded: false, days: 42, years: 5 })
  expect(clauseOf({ ...clauseRow, date_excluded: 1, days: null, performances: null }).date_excluded).toBe(true)
  expect(clauseOf({ ...clauseRow, days: null }).days).toBeNull()
  expect(clauseOf({ ...clauseRow, performances: null }).performances).toEqual([])
  expect(policyOf({ ...row, chapters: null, edition: null }, []).chapters).toBeNull()
  expect(policyOf({ ...row, edition: null }, []).edition).toBe(1)
  expect(performancesOf(policy, 'ggz')).toEqual(['regulier'])
})

test('every column of a clause is read', () => {
  const clause: Clause = {
    code: 'X-1',
    kind: 'term',
    enforce: 'warn',
    chapter: 'a',
    section: 'b',
    quote: 'c',
    reading: 'd',
    reading_nl: 'd2',
    name: 'e',
    group: 'f',
    item: 'g',
    supports: 'h',
    exempt: 'i',
    tracks: ['j'],
    care_types: ['k'],
    performances: ['l'],
    date: '2026-01-01',
    from_date: '2026-01-02',
    preferred_date: '2026-01-03',
    date_excluded: true,
    days: 1,
    years: 2,
    percentage: 3,
  }
  expect(clauseOf(clause)).toEqual(clause)
})

test('where a clause stands', () => {
  const clause = { chapter: null, section: 'Sectie', tracks: ['digitaal', 'vrijgevestigd'] }
  expect(shortTitle(ggz.title)).toBe('Inkoopbeleid GGZ 2027')
  expect(shortTitle(kv.title)).toBe('Inkoopbeleid elv, grz en gzsp 2025 & 2026')
  expect(sourceOf(ggz, clause, 'vrijgevestigd')).toBe('Inkoopbeleid GGZ 2027, Voor vrijgevestigde praktijken, Sectie')
  for (const track of ['maatwerk', null])
    expect(sourceOf(ggz, clause, track)).toBe('Inkoopbeleid GGZ 2027, Voor instellingen met een digitaal contracteerproces, Sectie')
  expect(sourceOf(kv, clause, 'standaard')).toBe('Inkoopbeleid elv, grz en gzsp 2025 & 2026, Sectie')
  expect(sourceOf(kv, { ...clause, chapter: 'Hoofdstuk', tracks: [] }, null)).toBe('Inkoopbeleid elv, grz en gzsp 2025 & 2026, Hoofdstuk, Sectie')
})
