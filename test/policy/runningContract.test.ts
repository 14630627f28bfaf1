import { describe, expect, test } from 'vitest'
import type { AssessmentRow } from '../../server/policy/engine/facts.ts'
import { unmetOn } from '../../server/policy/runningContract.ts'
import { factsOf, type World } from './facts.ts'
import { aLine, aQualification } from './rows.ts'

const day = '2027-12-01'

/** What a running contract does not meet on a day, as `clause cause since`. */
function unmet(track: string, world: World, on = day): string[] {
  const facts = factsOf(track, world)
  return unmetOn({ ...facts, contract: { ...facts.contract, status: 'active' } }, on).map(({ clause, cause, since }) =>
    `${clause} ${cause} ${since ?? ''}`.trim(),
  )
}

describe('the answers of a running contract', () => {
  const cases: [string, string, string, Partial<AssessmentRow>, string[], string?][] = [
    ['that are all in order', 'digitaal', 'GGZ-A-7', {}, []],
    ['valid until yesterday', 'digitaal', 'GGZ-A-7', { valid_until: '2027-11-30' }, ['GGZ-A-7 expired 2027-12-01']],
    ['valid until today', 'digitaal', 'GGZ-A-7', { valid_until: day }, []],
    ['on an exclusion, valid until yesterday', 'vrijgevestigd', 'GGZ-U-1', { valid_until: '2027-11-30' }, ['GGZ-U-1 expired 2027-12-01']],
    ['of the short-stay policy, valid until yesterday', 'standaard', 'KV-K-1', { valid_until: '2027-11-30' }, ['KV-K-1 expired 2027-12-01']],
    ['valid until the last day of a month', 'maatwerk', 'GGZ-A-7', { valid_until: '2027-10-31' }, ['GGZ-A-7 expired 2027-11-01'], '2027-11-01'],
    ['on the last day of that month, when the clock goes back', 'maatwerk', 'GGZ-A-7', { valid_until: '2027-10-31' }, [], '2027-10-31'],
    ['valid until the day before the clock goes forward', 'maatwerk', 'GGZ-A-7', { valid_until: '2027-03-27' }, ['GGZ-A-7 expired 2027-03-28'], '2027-03-28'],
    ['valid until 29 February', 'digitaal', 'GGZ-A-7', { valid_until: '2028-02-29' }, ['GGZ-A-7 expired 2028-03-01'], '2028-03-01'],
    ['on 29 February', 'digitaal', 'GGZ-A-7', { valid_until: '2028-02-29' }, [], '2028-02-29'],
    ['not met', 'digitaal', 'GGZ-A-7', { outcome: 'not_met' }, ['GGZ-A-7 not_met']],
    ['open again', 'digitaal', 'GGZ-A-7', { outcome: 'open' }, ['GGZ-A-7 open']],
    ['open again, with a day that is over', 'digitaal', 'GGZ-A-7', { outcome: 'open', valid_until: '2027-01-01' }, ['GGZ-A-7 open']],
    ['a fault of five years minus a day ago', 'digitaal', 'GGZ-U-5', { outcome: 'present', occurred_on: '2022-12-02' }, ['GGZ-U-5 present']],
    ['a fault of five years ago', 'digitaal', 'GGZ-U-5', { outcome: 'present', occurred_on: '2022-12-01' }, []],
    ['a fault of six years ago', 'standaard', 'KV-A-14', { outcome: 'present', occurred_on: '2021-12-01' }, []],
    ['a fault of five years minus a day ago, short stay', 'standaard', 'KV-A-14', { outcome: 'present', occurred_on: '2022-12-02' }, ['KV-A-14 present']],
    ['a fault without a day', 'digitaal', 'GGZ-U-5', { outcome: 'present' }, ['GGZ-U-5 present']],
    [
      'a fault on 29 February, the day before it clears',
      'digitaal',
      'GGZ-U-5',
      { outcome: 'present', occurred_on: '2024-02-29' },
      ['GGZ-U-5 present'],
      '2029-02-28',
    ],
    ['a fault on 29 February, cleared', 'digitaal', 'GGZ-U-5', { outcome: 'present', occurred_on: '2024-02-29' }, [], '2029-03-01'],
    ['registered fraud of six years ago, which lapses never', 'digitaal', 'GGZ-U-2', { outcome: 'present', occurred_on: '2021-12-01' }, ['GGZ-U-2 present']],
  ]
  test.each(cases)('%s', (_name, track, clause, answer, expected, on) => {
    expect(unmet(track, { assess: { [clause]: answer } }, on)).toEqual(expected)
  })
})

describe('a performance of a running contract', () => {
  const until = (kind: string, valid_until: string | null, more = {}) => ({ qualifications: [aQualification(kind, { valid_until, ...more })] })
  const performances = [
    ['digitaal', 'GGZ-P-3', 'limitatieve_lijst', aLine({ setting: 8 })],
    ['maatwerk', 'GGZ-P-3', 'limitatieve_lijst', aLine({ performance: 'setting_8' })],
    ['digitaal', 'GGZ-P-4', 'enc_nl', aLine({ performance: 'spravato' })],
    ['maatwerk', 'GGZ-P-5', 'addiction_care', aLine({ performance: 'contingency_management', confirmed: true })],
    ['digitaal', 'GGZ-P-6', 'veldnorm_ziekenhuispsychiatrie', aLine({ performance: 'verblijf_complexe_comorbiditeit' })],
    ['digitaal', 'GGZ-P-7', 'mental_health_network', aLine({ performance: 'verkennend_gesprek' })],
    ['vrijgevestigd', 'GGZ-P-7', 'mental_health_network', aLine({ performance: 'patientgroep_afstemming' })],
  ] as const
  test.each(performances)('%s, %s: asks for a decision from the day after its qualification ended', (track, clause, kind, line) => {
    const world = { lines: [aLine(), line] }
    expect(unmet(track, { ...world, ...until(kind, '2027-11-30') })).toEqual([`${clause} qualification 2027-12-01`])
    expect(unmet(track, { ...world, ...until(kind, day) })).toEqual([])
    expect(unmet(track, { ...world, ...until(kind, null) })).toEqual([])
    expect(unmet(track, { ...world, ...until(kind, null, { state: 'applied' }) })).toEqual([`${clause} qualification`])
  })

  test('KV-P-4: a hospice that is no longer on the list, or is a Bijna Thuis Huis now', () => {
    const world = { lines: [aLine({ performance: 'elv_hospice' })] }
    const listed = (valid_until: string | null, detail = 'high_care_hospice') => until('hospice_list', valid_until, { detail })
    expect(unmet('standaard', { ...world, ...listed('2027-11-30') })).toEqual(['KV-P-4 qualification 2027-12-01'])
    expect(unmet('standaard', { ...world, ...listed(day) })).toEqual([])
    expect(unmet('standaard', { ...world, ...listed(null, 'bijna_thuis_huis') })).toEqual(['KV-P-4 qualification'])
  })

  test('counts from the last day of that qualification that is over, not of another, of an application or of one to come', () => {
    const ended = aQualification('enc_nl', { valid_until: '2027-06-30' })
    const since = (...others: ReturnType<typeof aQualification>[]) =>
      unmet('digitaal', { lines: [aLine(), aLine({ performance: 'spravato' })], qualifications: [ended, ...others] })
    expect(since()).toEqual(['GGZ-P-4 qualification 2027-07-01'])
    expect(since(aQualification('enc_nl', { valid_until: '2027-01-31' }))).toEqual(['GGZ-P-4 qualification 2027-07-01'])
    expect(since(aQualification('enc_nl', { valid_until: '2027-10-31' }))).toEqual(['GGZ-P-4 qualification 2027-11-01'])
    expect(since(aQualification('kibg', { valid_until: '2027-10-31' }))).toEqual(['GGZ-P-4 qualification 2027-07-01'])
    expect(since(aQualification('enc_nl', { state: 'applied', applied_on: '2027-08-01', valid_until: '2027-10-31' }))).toEqual([
      'GGZ-P-4 qualification 2027-07-01',
    ])
    expect(since(aQualification('enc_nl', { since: '2027-12-02', valid_until: '2028-12-31' }))).toEqual(['GGZ-P-4 qualification 2027-07-01'])
    expect(since(aQualification('enc_nl', { since: '2027-12-02' }))).toEqual(['GGZ-P-4 qualification 2027-07-01'])
    expect(since(aQualification('enc_nl', { since: '2027-12-02', valid_until: day }))).toEqual(['GGZ-P-4 qualification 2027-07-01'])
  })

  test('is no matter where the contract has no such line', () => {
    expect(unmet('digitaal', { lines: [aLine()], ...until('enc_nl', '2027-11-30') })).toEqual([])
  })

  test('GGZ-P-3: a signed contract that has not begun is held to the day it begins', () => {
    const world = { lines: [aLine({ setting: 8 })], ...until('limitatieve_lijst', null, { since: '2027-01-01' }) }
    expect(unmet('digitaal', world, '2026-11-01')).toEqual([])
  })

  test('GGZ-DG-6, V-3: a mark or visitation that ended asks for none', () => {
    const world = { contract: { origin: 'new' as const, settings: [1] }, lines: [aLine({ setting: 1 })], ...until('kibg', '2027-11-30') }
    expect(unmet('digitaal', world)).toEqual([])
    expect(unmet('vrijgevestigd', world)).toEqual([])
  })
})
