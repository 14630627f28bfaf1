import { describe, expect, test } from 'vitest'
import type { AssessmentRow } from '../../server/policy/engine/facts.ts'
import { judgeContract } from '../../server/policy/judgeContract.ts'
import { judgeAssessment } from '../../server/policy/judgeParts.ts'
import { adverseAnswer, conditionRefusals, nameOf } from '../../server/policy/rule_sets/common/conditionRules.ts'
import { aContract, assessmentsFor, contractSaid, factsOf, type Row, spoken, type World } from './facts.ts'
import { ggz, kv, withClause, withoutClause } from './policies.ts'

const assessed = (clause: string, answer: Partial<AssessmentRow>): World => ({ assess: { [clause]: answer } })
const at = 'assessments'

describe('conditions and exclusions at an offer on 15-09-2026', () => {
  const table: Row<World>[] = [
    ['GGZ-U-0: everything answered', {}],
    ['GGZ-U-0: one condition open', assessed('GGZ-A-7', { outcome: 'open' }), `GGZ-U-0@${at}`, `GGZ-A-7@${at}`],
    ['GGZ-U-0: one exclusion open', assessed('GGZ-U-1', { outcome: 'open' }), `GGZ-U-0@${at}`, `GGZ-U-1@${at}`],
    ['GGZ-U-0: two open', { assess: { 'GGZ-A-1': { outcome: 'open' }, 'GGZ-K-8': { outcome: 'open' } } }, `GGZ-U-0@${at}`, `GGZ-A-1@${at}`, `GGZ-K-8@${at}`],
    ['GGZ-A-6: valid until the day of the offer', assessed('GGZ-A-6', { valid_until: '2026-09-15' })],
    ['GGZ-A-6: valid until the day before', assessed('GGZ-A-6', { valid_until: '2026-09-14' }), `GGZ-U-0@${at}`, `GGZ-A-6@${at}`],
    ['GGZ-U-2: an absence no longer valid', assessed('GGZ-U-2', { valid_until: '2026-09-14' }), `GGZ-U-0@${at}`, `GGZ-U-2@${at}`],
    ['two not met', { assess: { 'GGZ-A-1': { outcome: 'not_met' }, 'GGZ-K-8': { outcome: 'not_met' } } }, `GGZ-A-1@${at}`, `GGZ-K-8@${at}`],
    ['GGZ-A-2: exempt with a ground', assessed('GGZ-A-2', { outcome: 'exempt', ground: 'Buiten de werkingssfeer.' })],
    ['GGZ-A-2: exempt without a ground', assessed('GGZ-A-2', { outcome: 'exempt', ground: ' ' }), `GGZ-A-2@${at}`],
    ['GGZ-A-3: exempt, though it knows no exemption', assessed('GGZ-A-3', { outcome: 'exempt', ground: 'Te klein.' }), `GGZ-A-3@${at}`],
    ['GGZ-U-4: present', assessed('GGZ-U-4', { outcome: 'present' }), `GGZ-U-4@${at}`],
    ['GGZ-U-4: present long ago still bars, for it knows no years', assessed('GGZ-U-4', { outcome: 'present', occurred_on: '2010-01-01' }), `GGZ-U-4@${at}`],
    ['GGZ-U-5: five full years on the day', assessed('GGZ-U-5', { outcome: 'present', occurred_on: '2021-09-15' })],
    ['GGZ-U-5: a day short of five years', assessed('GGZ-U-5', { outcome: 'present', occurred_on: '2021-09-16' }), `GGZ-U-5@${at}`],
    ['GGZ-U-5: present without a date', assessed('GGZ-U-5', { outcome: 'present' }), `GGZ-U-5@${at}`],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('digitaal', 'offered', world)).toEqual(said))

  test.each([
    ['a fault on 29 February 2024 still bars on 28 February 2029', '2029-02-28', ['GGZ-U-5@assessments']],
    ['and clears on 1 March 2029', '2029-03-01', []],
  ])('GGZ-U-5: %s', (_name, offered_on, said) => {
    const world: World = { ...assessed('GGZ-U-5', { outcome: 'present', occurred_on: '2024-02-29' }), contract: { offered_on }, today: '2029-12-01' }
    expect(contractSaid('digitaal', 'offered', world)).toEqual(said)
  })

  test.each([
    ['show', 'open'],
    ['show', 'not_met'],
    ['warn', 'open'],
    ['warn', 'not_met'],
  ] as const)('a condition that its policy only lets %s bars nothing and is not missed where it is %s; the others do', (enforce, outcome) => {
    const policy = withClause(ggz, 'GGZ-A-7', { enforce })
    expect(contractSaid('digitaal', 'offered', { policy, ...assessed('GGZ-A-7', { outcome }) })).toEqual([])
    const both: World = { policy, assess: { 'GGZ-A-7': { outcome }, 'GGZ-A-1': { outcome: 'open' } } }
    expect(contractSaid('digitaal', 'offered', both)).toEqual([`GGZ-U-0@${at}`, `GGZ-A-1@${at}`])
  })

  test('the years are the policy’s: with 4 the same fault has cleared', () => {
    const policy = withClause(ggz, 'GGZ-U-5', { years: 4 })
    expect(contractSaid('digitaal', 'offered', { policy, ...assessed('GGZ-U-5', { outcome: 'present', occurred_on: '2021-09-16' }) })).toEqual([])
  })
})

describe('judged again on the day of signing', () => {
  const table: Row<World>[] = [
    ['an answer valid until that day', assessed('GGZ-A-6', { valid_until: '2026-10-01' })],
    ['an answer valid until the day before', assessed('GGZ-A-6', { valid_until: '2026-09-30' }), `GGZ-U-0@${at}`, `GGZ-A-6@${at}`],
    ['a fault of five years before the signature', assessed('GGZ-U-5', { outcome: 'present', occurred_on: '2021-10-01' })],
    ['a fault of a day less', assessed('GGZ-U-5', { outcome: 'present', occurred_on: '2021-10-02' }), `GGZ-U-5@${at}`],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('digitaal', 'signed', world)).toEqual(said))
})

test.each(['draft', 'save', 'assessing', 'active', 'rejected', 'withdrawn'] as const)('an open condition does not stand in the way of %s', (step) => {
  const world: World = { ...assessed('GGZ-A-7', { outcome: 'open' }), contract: { reason: 'Reden.', rejection_clauses: ['GGZ-A-7'] } }
  expect(contractSaid('digitaal', step, world)).toEqual([])
})

test('KV-A-14: the serious fault, without a summary for what is open', () => {
  const world = (occurred_on: string): World => ({
    contract: { offered_on: '2024-08-01' },
    assess: { 'KV-A-14': { outcome: 'present', occurred_on }, 'KV-A-1': { outcome: 'open' } },
  })
  expect(contractSaid('standaard', 'offered', world('2019-08-02'))).toEqual([`KV-A-1@${at}`, `KV-A-14@${at}`])
  expect(contractSaid('standaard', 'offered', world('2019-08-01'))).toEqual([`KV-A-1@${at}`])
})

test('a condition is named in 90 characters at most, cut at a word', () => {
  const text = `${'a'.repeat(44)} ${'b'.repeat(45)}`
  expect(nameOf(text)).toBe(`„${text}”`)
  expect(nameOf(`${text}c`)).toBe(`„${'a'.repeat(44)} …”`)
  expect(nameOf(`${text} c`)).toBe(`„${text} …”`)
})

test('KV-E-1 is asked of elv alone', () => {
  const world: World = { assess: { 'KV-E-1': { outcome: 'not_met' }, 'KV-G-1': { outcome: 'not_met' } } }
  expect(contractSaid('standaard', 'offered', world)).toEqual([`KV-E-1@${at}`])
})

test('a refusal cites the quote and the chapter of the contract’s track', () => {
  const [refusal] = judgeContract(factsOf('vrijgevestigd', assessed('GGZ-A-1', { outcome: 'not_met' })), 'offered').refusals
  expect(refusal).toEqual({
    clause: 'GGZ-A-1',
    field: 'assessments',
    message: 'De voorwaarde „U bent ingeschreven in het register van de Kamer van Koophandel” is beantwoord met: niet voldaan.',
    quote: 'U bent ingeschreven in het register van de Kamer van Koophandel',
    source: 'Inkoopbeleid GGZ 2027, Voor vrijgevestigde praktijken, Contractvoorwaarden, Algemeen',
  })
})

test('a condition that is no clause of the policy is cited by its own text', () => {
  const condition = { clause: 'GGZ-A-99', kind: 'condition' as const, text: 'U bewaart alles.', exemptable: false, private: false }
  const assessments: AssessmentRow[] = [{ outcome: 'not_met', ground: null, occurred_on: null, valid_until: null, condition }]
  expect(conditionRefusals({ policy: ggz, contract: aContract('digitaal'), assessments }, '2026-09-15', null)).toEqual([
    {
      clause: 'GGZ-A-99',
      field: 'assessments',
      message: 'De voorwaarde „U bewaart alles.” is beantwoord met: niet voldaan.',
      quote: 'U bewaart alles.',
      source: ggz.title,
    },
  ])
})

test('without the summary clause only the conditions themselves are named', () => {
  expect(contractSaid('digitaal', 'offered', { policy: withoutClause(ggz, 'GGZ-U-0'), ...assessed('GGZ-A-7', { outcome: 'open' }) })).toEqual([`GGZ-A-7@${at}`])
})

describe('the save of an assessment', () => {
  const table: Row<[string, Partial<AssessmentRow>]>[] = [
    ['a condition met', ['GGZ-A-1', { outcome: 'met' }]],
    ['a condition not met', ['GGZ-A-1', { outcome: 'not_met' }]],
    ['a condition open', ['GGZ-A-1', { outcome: 'open' }]],
    ['a condition absent', ['GGZ-A-1', { outcome: 'absent' }], 'invalid@outcome'],
    ['a condition present', ['GGZ-A-1', { outcome: 'present' }], 'invalid@outcome'],
    ['an exclusion absent', ['GGZ-U-1', { outcome: 'absent' }]],
    ['an exclusion present', ['GGZ-U-1', { outcome: 'present' }]],
    ['an exclusion open', ['GGZ-U-1', { outcome: 'open' }]],
    ['an exclusion met', ['GGZ-U-1', { outcome: 'met' }], 'invalid@outcome'],
    ['an exclusion exempt', ['GGZ-U-1', { outcome: 'exempt', ground: 'x' }], 'invalid@outcome'],
    ['GGZ-A-2 exempt with a ground', ['GGZ-A-2', { outcome: 'exempt', ground: 'Buiten de werkingssfeer.' }]],
    ['GGZ-A-2 exempt without a ground', ['GGZ-A-2', { outcome: 'exempt' }], 'GGZ-A-2@ground'],
    ['GGZ-A-1 exempt', ['GGZ-A-1', { outcome: 'exempt', ground: 'Te klein.' }], 'GGZ-A-1@outcome'],
  ]
  test.each(table)('%s', (_name, [clause, answer], ...said) => {
    const assessment = assessmentsFor(ggz, aContract('digitaal'), { [clause]: answer }).find(({ condition }) => condition.clause === clause)!
    expect(spoken(judgeAssessment({ policy: ggz, assessment, contract: { track: 'digitaal' } }))).toEqual(said)
  })

  test('without its contract it is cited from the first chapter', () => {
    const [, assessment] = assessmentsFor(ggz, aContract('digitaal'), { 'GGZ-A-2': { outcome: 'exempt' } })
    expect(judgeAssessment({ policy: ggz, assessment: assessment! }).refusals[0]?.source).toContain('Voor instellingen met een offertetraject (maatwerk)')
  })

  test('the elv policy has its own', () => {
    const assessment = assessmentsFor(kv, aContract('standaard'), { 'KV-A-3': { outcome: 'exempt' } }).find(({ condition }) => condition.clause === 'KV-A-3')!
    expect(spoken(judgeAssessment({ policy: kv, assessment, contract: { track: 'standaard' } }))).toEqual(['KV-A-3@ground'])
  })
})

describe('an answer that stands in the way (roll-over)', () => {
  const answer = (clause: string, given: Partial<AssessmentRow>) => {
    const assessment = assessmentsFor(ggz, aContract('digitaal')).find(({ condition }) => condition.clause === clause)!
    return adverseAnswer(ggz, { ...assessment, ...given }, '2026-09-15')
  }
  test.each([
    ['met', 'GGZ-A-7', { outcome: 'met' }],
    ['missing', 'GGZ-A-7', { outcome: 'open' }],
    ['no longer valid', 'GGZ-A-7', { outcome: 'not_met', valid_until: '2026-09-14' }],
    ['absent', 'GGZ-U-1', { outcome: 'absent' }],
  ] as const)('%s does not', (_name, clause, given) => expect(answer(clause, given)).toBeNull())
  test.each([
    ['not met', 'GGZ-A-7', { outcome: 'not_met' }],
    ['not met, valid until that day', 'GGZ-A-7', { outcome: 'not_met', valid_until: '2026-09-15' }],
    ['present', 'GGZ-U-1', { outcome: 'present' }],
  ] as const)('%s does', (_name, clause, given) => expect(answer(clause, given)).toEqual(expect.any(String)))
  test('not by a clause that only shows', () => {
    const assessment = assessmentsFor(ggz, aContract('digitaal')).find(({ condition }) => condition.clause === 'GGZ-A-7')!
    expect(adverseAnswer(withClause(ggz, 'GGZ-A-7', { enforce: 'show' }), { ...assessment, outcome: 'not_met' }, '2026-09-15')).toBeNull()
  })
})
