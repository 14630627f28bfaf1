import { describe, expect, test } from 'vitest'
import type { TariffLineRow } from '../../server/policy/engine/facts.ts'
import { judgeAmendedTerms } from '../../server/policy/judgeAmendedTerms.ts'
import { factsOf, spoken, type World } from './facts.ts'
import { ggz, withClause } from './policies.ts'
import { aLine, anApplication, aQualification } from './rows.ts'

/** What is said of an amendment of a running contract that takes effect on a day. */
function amended(track: string, world: World, field: string, new_value: unknown, effective_on: string): string[] {
  const facts = factsOf(track, { ...world, contract: { status: 'active', ...world.contract } })
  const lines = field === 'tariff_lines' ? (new_value as TariffLineRow[]) : facts.lines
  return spoken(judgeAmendedTerms(facts, { field, new_value, effective_on }, lines))
}

type Case = [name: string, track: string, world: World, field: string, value: unknown, effective_on: string, ...said: string[]]

describe('an amendment of the start', () => {
  const newPractice: World = {
    qualifications: [aQualification('kibg')],
    contract: {
      origin: 'new',
      offered_on: '2027-03-01',
      received_on: '2027-03-02',
      questionnaire_sent_on: '2027-03-01',
      questionnaire_answered_on: '2027-03-10',
      signed_on: '2027-03-20',
      starts_on: '2027-04-01',
    },
  }
  const signedLate = { contract: { starts_on: '2025-03-01', questionnaire_answered_on: '2025-02-01', signed_on: '2025-02-10' } }
  const newElv = (overrides: World['contract']): World => ({ contract: { origin: 'new', duty_of_care_explanation: 'Te weinig bedden.', ...overrides } })
  const start = 'starts_on'
  const table: Case[] = [
    ['GGZ-V-2: a new practice’s to mid-month', 'vrijgevestigd', newPractice, start, '2027-04-15', '2027-04-10', 'GGZ-V-2@new_value'],
    ['GGZ-V-2: a month later than its signature brings', 'vrijgevestigd', newPractice, start, '2027-05-01', '2027-03-25', 'GGZ-V-2@new_value'],
    ['GGZ-V-2: the month after the amendment', 'vrijgevestigd', newPractice, start, '2027-05-01', '2027-04-10'],
    [
      'GGZ-V-2: back to what the signature brings',
      'vrijgevestigd',
      { ...newPractice, contract: { ...newPractice.contract, starts_on: '2027-05-01' } },
      start,
      '2027-04-01',
      '2027-06-10',
    ],
    [
      'GGZ-V-2: one wrong start for another',
      'vrijgevestigd',
      { ...newPractice, contract: { ...newPractice.contract, starts_on: '2027-04-02' } },
      start,
      '2027-04-03',
      '2027-06-10',
      'GGZ-V-2@new_value',
    ],
    ['GGZ-V-2, V-6: before its signature', 'vrijgevestigd', newPractice, start, '2027-03-01', '2027-04-10', 'GGZ-V-2@new_value', 'GGZ-V-6@new_value'],
    [
      'GGZ-V-6: an amendment dated before the signature helps nothing',
      'vrijgevestigd',
      newPractice,
      start,
      '2027-03-01',
      '2027-02-01',
      'GGZ-V-2@new_value',
      'GGZ-V-6@new_value',
    ],
    ['GGZ-V-2: a known practice’s', 'vrijgevestigd', {}, start, '2027-04-15', '2027-04-10'],
    ['GGZ-DG-10: of a digital contract', 'digitaal', {}, start, '2027-02-01', '2027-01-20', 'GGZ-DG-10@new_value'],
    ['GGZ-DG-10: the right start after all', 'digitaal', { contract: { starts_on: '2027-02-01' } }, start, '2027-01-01', '2027-01-20'],
    ['in maatwerk, within the period', 'maatwerk', {}, start, '2027-02-01', '2027-01-20'],
    ['in maatwerk, the day before the period', 'maatwerk', {}, start, '2026-12-31', '2027-01-20', 'invalid@new_value'],
    ['KV-I-6: before the signature', 'standaard', signedLate, start, '2025-02-09', '2025-02-25', 'KV-I-6@new_value'],
    ['KV-I-6: on the day of the signature', 'standaard', signedLate, start, '2025-02-10', '2025-02-25'],
    ['KV-I-6: later', 'standaard', signedLate, start, '2025-04-01', '2025-02-25'],
    ['KV-I-6: signed in 2024, another start at once', 'standaard', {}, start, '2025-03-01', '2024-12-01', 'KV-I-6@new_value'],
    ['KV-I-6: signed in 2024, a start after the amendment', 'standaard', {}, start, '2025-07-01', '2025-06-01'],
    [
      'KV-I-5: a newcomer of 2026 that would have been late for 2025',
      'standaard',
      newElv({ starts_on: '2026-01-01', signed_on: '2025-10-01', requested_on: '2025-05-01' }),
      start,
      '2025-11-01',
      '2025-10-20',
      'KV-I-5@new_value',
    ],
    [
      'KV-I-5: a newcomer that was in time for both',
      'standaard',
      newElv({ starts_on: '2026-01-01', signed_on: '2025-10-01', requested_on: '2024-05-01' }),
      start,
      '2025-11-01',
      '2025-10-20',
    ],
  ]
  test.each(table)('%s', (_name, track, world, field, value, on, ...said) => expect(amended(track, world, field, value, on)).toEqual(said))

  test('GGZ-DG-10: without a date any start goes', () => {
    const policy = withClause(ggz, 'GGZ-DG-10', { date: null })
    expect(amended('digitaal', { policy }, start, '2027-02-01', '2027-01-20')).toEqual([])
  })
})

describe('an amendment of the end, the plafond or the price', () => {
  const table: Case[] = [
    ['KV-I-8: another end', 'standaard', {}, 'ends_on', '2026-11-30', '2026-06-01', 'KV-I-8@new_value'],
    ['KV-I-8: the right end after all', 'standaard', { contract: { ends_on: '2026-11-30' } }, 'ends_on', '2026-12-31', '2026-06-01'],
    ['an end within the period', 'maatwerk', {}, 'ends_on', '2027-06-30', '2027-06-01'],
    ['an end after it', 'maatwerk', {}, 'ends_on', '2028-01-01', '2027-06-01', 'invalid@new_value'],
    ['GGZ-V-1: a plafond for a practice', 'vrijgevestigd', {}, 'plafond_cents', 1, '2027-06-01', 'GGZ-V-1@new_value'],
    ['GGZ-V-1: it can lose one', 'vrijgevestigd', { contract: { plafond_cents: 1 } }, 'plafond_cents', null, '2027-06-01'],
    ['KV-I-7: a plafond for a standard agreement', 'standaard', {}, 'plafond_cents', 100, '2025-06-01', 'KV-I-7@new_value'],
    ['KV-I-7: it can lose one', 'standaard', { contract: { plafond_cents: 100 } }, 'plafond_cents', null, '2025-06-01'],
    ['a price for a practice', 'vrijgevestigd', {}, 'average_price_cents', 100, '2027-06-01'],
  ]
  test.each(table)('%s', (_name, track, world, field, value, on, ...said) => expect(amended(track, world, field, value, on)).toEqual(said))
})

describe('an amendment of the settings or lines', () => {
  const mine = aLine({ setting: 2 })
  const listed = (overrides = {}) => ({ qualifications: [aQualification('limitatieve_lijst', overrides)] })
  const newcomer = (...qualifications: NonNullable<World['qualifications']>): World => ({
    qualifications,
    contract: { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand' },
  })
  const [settings, lines, june, refused] = ['settings', 'tariff_lines', '2027-06-01', 'GGZ-P-3@new_value']
  const table: Case[] = [
    ['GGZ-P-3: setting 8 among the settings', 'digitaal', {}, settings, [2, 8], june, refused],
    ['GGZ-P-3: on the list from that day', 'digitaal', listed({ since: june }), settings, [2, 8], june],
    ['GGZ-P-3: on the list from the day after', 'digitaal', listed({ since: '2027-06-02' }), settings, [2, 8], june, refused],
    ['GGZ-P-3: on the list until that day', 'digitaal', listed({ valid_until: june }), settings, [2, 8], june],
    ['GGZ-P-3: on the list until the day before', 'digitaal', listed({ valid_until: '2027-05-31' }), settings, [2, 8], june, refused],
    ['GGZ-P-3: a line in setting 8', 'maatwerk', {}, lines, [mine, aLine({ setting: 8 })], june, refused],
    ['GGZ-P-3: a line, on the list', 'maatwerk', listed({ since: june }), lines, [mine, aLine({ setting: 8 })], june],
    ['GGZ-P-3: in force from the start, not from an earlier day', 'digitaal', listed({ valid_until: '2026-12-15' }), settings, [2, 8], '2026-12-01', refused],
    ['GGZ-P-3: of a practice, on the list', 'vrijgevestigd', listed(), settings, [1, 8], june, refused],
    ['GGZ-P-3: setting 7', 'digitaal', {}, settings, [2, 7], june],
    ['GGZ-P-3: setting 3 beside an 8 that has left the list', 'digitaal', { contract: { settings: [2, 8] } }, settings, [2, 3, 8], june],
    [
      'GGZ-P-3: a second line beside an 8 that has left the list',
      'digitaal',
      { contract: { settings: [2, 8] } },
      lines,
      [mine, aLine({ setting: 8 })],
      june,
      refused,
    ],
    [
      'GGZ-P-3: the line in 8 goes, the setting stays',
      'digitaal',
      { contract: { settings: [2, 8] }, lines: [mine, aLine({ setting: 8 })] },
      lines,
      [mine],
      june,
    ],
    ['GGZ-DG-6: a newcomer’s setting 1', 'digitaal', newcomer(), settings, [1, 2], june, 'GGZ-DG-6@new_value'],
    ['GGZ-DG-6: with the mark on that day', 'digitaal', newcomer(aQualification('kibg', { since: june })), settings, [1, 2], june],
    [
      'GGZ-DG-6: with the mark a day later',
      'digitaal',
      newcomer(aQualification('kibg', { since: '2027-06-02' })),
      settings,
      [1, 2],
      june,
      'GGZ-DG-6@new_value',
    ],
    [
      'GGZ-DG-6: with the mark until the day before the signature, dated back to it',
      'digitaal',
      newcomer(aQualification('kibg', { valid_until: '2026-09-30' })),
      settings,
      [1, 2],
      '2026-09-01',
      'GGZ-DG-6@new_value',
    ],
    ['GGZ-DG-6: a newcomer’s line in setting 1', 'digitaal', newcomer(), lines, [mine, aLine({ setting: 1 })], june, 'GGZ-DG-6@new_value'],
    [
      'GGZ-DG-7: applied for, but too late',
      'digitaal',
      newcomer(anApplication('kibg', '2026-11-01')),
      settings,
      [1, 2],
      june,
      'GGZ-DG-6@new_value',
      'GGZ-DG-7@new_value',
    ],
    ['GGZ-DG-6: a known institution’s', 'digitaal', {}, settings, [1, 2], june],
    [
      'KV-E-3: the low line goes',
      'standaard',
      { lines: [aLine({ performance: 'elv_laag' }), aLine({ performance: 'elv_hoog' })] },
      lines,
      [aLine({ performance: 'elv_hoog' })],
      '2025-06-01',
      'KV-E-3@new_value',
    ],
  ]
  test.each(table)('%s', (_name, track, world, field, value, on, ...said) => expect(amended(track, world, field, value, on)).toEqual(said))
})

describe('what stands against the contract without the amendment', () => {
  test.each([
    ['a condition that is no longer met', { assess: { 'GGZ-A-1': { outcome: 'not_met' as const } } }],
    ['an answer that was valid until the day before', { assess: { 'GGZ-A-1': { valid_until: '2027-05-31' } } }],
    ['an origin that is not known', { contract: { origin: null } }],
  ])('is no objection to it: %s', (_name, world: World) => expect(amended('maatwerk', world, 'ends_on', '2027-06-30', '2027-06-01')).toEqual([]))
})

describe('an amendment answers for what it adds alone', () => {
  const day = '2027-06-10'
  const spravato = aLine({ performance: 'spravato', setting: 2 })
  const unproven: World = { lines: [aLine({ setting: 2 }), spravato] }
  const wrongStart: World = { contract: { origin: 'known', starts_on: '2027-02-01' } }
  const table: Case[] = [
    ['GGZ-P-4: a first line without the proof', 'digitaal', {}, 'tariff_lines', [aLine({ setting: 2 }), spravato], day, 'GGZ-P-4@new_value'],
    ['a line beside one that lacked it already', 'digitaal', unproven, 'tariff_lines', [...unproven.lines!, aLine({ setting: 4 })], day],
    ['the same lines at another tariff', 'digitaal', unproven, 'tariff_lines', [...unproven.lines!].reverse(), day],
    ['a field that is absent is no other value', 'digitaal', unproven, 'tariff_lines', [aLine({ setting: 2 }), { ...spravato, requested_on: undefined }], day],
    ['GGZ-P-4: one more of the kind', 'digitaal', unproven, 'tariff_lines', [...unproven.lines!, { ...spravato, setting: 4 }], day, 'GGZ-P-4@new_value'],
    ['GGZ-P-4: the line for another setting', 'digitaal', unproven, 'tariff_lines', [{ ...spravato, setting: 4 }], day, 'GGZ-P-4@new_value'],
    ['a line where the start was wrong already', 'digitaal', wrongStart, 'tariff_lines', [aLine({ setting: 2 }), aLine({ setting: 4 })], day],
    ['a setting where the start was wrong already', 'digitaal', wrongStart, 'settings', [2, 4], day],
    ['GGZ-DG-5: one wrong start for another', 'digitaal', wrongStart, 'starts_on', '2027-03-01', day, 'GGZ-DG-10@new_value'],
  ]
  test.each(table)('%s', (_name, track, world, field, value, on, ...said) => expect(amended(track, world, field, value, on)).toEqual(said))

  const unlisted: World = { contract: { settings: [2, 8] }, lines: [aLine({ setting: 2 }), aLine({ setting: 8 })] }
  const settings: Case[] = [
    ['GGZ-P-3: setting 8 without the list', 'digitaal', {}, 'settings', [2, 8], day, 'GGZ-P-3@new_value'],
    ['a setting beside one that lacked it already', 'digitaal', unlisted, 'settings', [2, 4, 8], day],
    ['a setting taken away', 'digitaal', unlisted, 'settings', [8], day],
  ]
  test.each(settings)('%s', (_name, track, world, field, value, on, ...said) => expect(amended(track, world, field, value, on)).toEqual(said))
})
