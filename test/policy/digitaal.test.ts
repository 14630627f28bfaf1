import { describe, expect, test } from 'vitest'
import { contractSaid, type Row, type World } from './facts.ts'
import { ggz, withClause, withoutClause } from './policies.ts'
import { aLine, anApplication, aQualification } from './rows.ts'

const fresh = (world: World = {}): World => ({
  ...world,
  contract: { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand', ...world.contract },
})

describe('the offer and the signature', () => {
  const table: [string, 'offered' | 'signed', World, ...string[]][] = [
    ['GGZ-DG-2: with questionnaire and a tariff line', 'offered', {}],
    ['GGZ-DG-2: without a questionnaire', 'offered', { contract: { questionnaire_sent_on: null } }, 'GGZ-DG-2@questionnaire_sent_on'],
    ['GGZ-DG-2: without a tariff line', 'offered', { lines: [] }, 'GGZ-DG-2@tariff_lines'],
    ['GGZ-DG-2: an offer waits for no answer', 'offered', { contract: { questionnaire_answered_on: null } }],
    ['GGZ-DG-2: signed without an answer', 'signed', { contract: { questionnaire_answered_on: null } }, 'GGZ-DG-2@questionnaire_answered_on'],
    ['GGZ-DG-2: answered on the day of signing', 'signed', { contract: { questionnaire_answered_on: '2026-10-01' } }],
    ['GGZ-DG-2: answered the day after', 'signed', { contract: { questionnaire_answered_on: '2026-10-02' } }, 'GGZ-DG-2@questionnaire_answered_on'],
    ['GGZ-DG-3: with an explanation', 'offered', { contract: { explanation: 'Conform beleid.' } }],
    ['GGZ-DG-3: without an explanation', 'offered', { contract: { explanation: '  ' } }, 'GGZ-DG-3@explanation'],
    ['all of the offer again at signing', 'signed', { lines: [], contract: { explanation: null } }, 'GGZ-DG-2@tariff_lines', 'GGZ-DG-3@explanation'],
  ]
  test.each(table)('%s', (_name, step, world, ...said) => expect(contractSaid('digitaal', step, world)).toEqual(said))
  test.each(table)('of practices too: %s', (_name, step, world, ...said) => expect(contractSaid('vrijgevestigd', step, world)).toEqual(said))
})

describe('a new institution’s request', () => {
  const table: Row<World>[] = [
    ['GGZ-DG-4: on 30 June 2026', { contract: { requested_on: '2026-06-30' } }],
    ['GGZ-DG-4: on 1 July 2026', { contract: { requested_on: '2026-07-01' } }, 'GGZ-DG-4@requested_on'],
    ['GGZ-DG-4: without a date', { contract: { requested_on: null } }, 'GGZ-DG-4@requested_on'],
    ['GGZ-DG-5: complex care demand needs no more', { contract: { added_value: 'complex_care_demand', added_value_explanation: null } }],
    ['GGZ-DG-5: unique in the region', { contract: { added_value: 'unique_in_region' } }],
    ['GGZ-DG-5: none', { contract: { added_value: null, added_value_explanation: 'Goed.' } }, 'GGZ-DG-5@added_value'],
    ['GGZ-DG-5: another, explained', { contract: { added_value: 'other', added_value_explanation: 'Korte wachttijd.' } }],
    ['GGZ-DG-5: another, unexplained', { contract: { added_value: 'other', added_value_explanation: ' ' } }, 'GGZ-DG-5@added_value_explanation'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('digitaal', 'assessing', fresh(world))).toEqual(said))

  test.each(['known', 'statute_switch'] as const)('is not asked of an institution that is %s', (origin) => {
    expect(contractSaid('digitaal', 'assessing', { contract: { origin, requested_on: '2026-12-01' } })).toEqual([])
  })
  test.each(['offered', 'signed'] as const)('is judged again when it is %s: it may have become a newcomer’s, or have changed, since', (step) => {
    const late = fresh({ contract: { requested_on: '2026-07-01', added_value: null } })
    expect(contractSaid('digitaal', step, late)).toEqual(['GGZ-DG-4@requested_on', 'GGZ-DG-5@added_value'])
    expect(contractSaid('digitaal', step, fresh({ contract: { requested_on: '2026-06-30' } }))).toEqual([])
  })
  test('is not judged by a save in between', () =>
    expect(contractSaid('digitaal', 'save', fresh({ contract: { status: 'offered', requested_on: '2026-07-01', added_value: null } }))).toEqual([]))
  test('the date is the policy’s, and so is whether it is included', () => {
    const policy = withClause(ggz, 'GGZ-DG-4', { date_excluded: false })
    expect(contractSaid('digitaal', 'assessing', { policy, ...fresh({ contract: { requested_on: '2026-07-01' } }) })).toEqual([])
    expect(contractSaid('digitaal', 'assessing', { policy, ...fresh({ contract: { requested_on: '2026-07-02' } }) })).toEqual(['GGZ-DG-4@requested_on'])
  })
})

describe('GGZ-DG-6, DG-7: the KiBG mark of a new institution with setting 1, offered on 10-11-2026', () => {
  const marked = (...qualifications: NonNullable<World['qualifications']>): World =>
    fresh({ qualifications, contract: { settings: [1, 2], offered_on: '2026-11-10', questionnaire_sent_on: '2026-11-10' } })
  const table: Row<World>[] = [
    ['no mark', marked(), 'GGZ-DG-6@'],
    ['no mark, setting 1 on a line alone', { ...marked(), contract: { ...marked().contract, settings: [2] }, lines: [aLine({ setting: 1 })] }, 'GGZ-DG-6@'],
    ['no mark, setting 1 nowhere', { ...marked(), contract: { ...marked().contract, settings: [2] }, lines: [aLine({ setting: 2 })] }],
    ['the mark', marked(aQualification('kibg'))],
    ['the mark from that day', marked(aQualification('kibg', { since: '2026-11-10' }))],
    ['the mark from the next day', marked(aQualification('kibg', { since: '2026-11-11' })), 'GGZ-DG-6@'],
    ['the mark until that day', marked(aQualification('kibg', { valid_until: '2026-11-10' }))],
    ['the mark until the day before', marked(aQualification('kibg', { valid_until: '2026-11-09' })), 'GGZ-DG-6@'],
    ['another mark', marked(aQualification('visitation_nip'), anApplication('visitation_nip', '2026-10-01')), 'GGZ-DG-6@'],
    ['applied for on 31 October', marked(anApplication('kibg', '2026-10-31'))],
    ['applied for in October, granted after the offer', marked(aQualification('kibg', { since: '2026-12-01', applied_on: '2026-10-31' }))],
    [
      'granted after the offer, applied for on 1 November',
      marked(aQualification('kibg', { since: '2026-12-01', applied_on: '2026-11-01' })),
      'GGZ-DG-6@',
      'GGZ-DG-7@',
    ],
    ['applied for on 1 November', marked(anApplication('kibg', '2026-11-01')), 'GGZ-DG-6@', 'GGZ-DG-7@'],
    ['applied for in time, and not shown', marked(anApplication('kibg', '2026-08-31', { evidence: null })), 'GGZ-DG-6@', 'GGZ-DG-7@'],
    ['applied for in time, with blank evidence', marked(anApplication('kibg', '2026-08-31', { evidence: ' \n ' })), 'GGZ-DG-6@', 'GGZ-DG-7@'],
    [
      'granted since, without evidence',
      marked(aQualification('kibg', { since: '2026-12-01', applied_on: '2026-10-31', evidence: null })),
      'GGZ-DG-6@',
      'GGZ-DG-7@',
    ],
    ['the mark itself asks for none', marked(aQualification('kibg', { evidence: null }))],
    ['applied for without a date', marked(anApplication('kibg', null)), 'GGZ-DG-6@', 'GGZ-DG-7@'],
    ['an application that has lapsed', marked(anApplication('kibg', '2026-10-01', { valid_until: '2026-11-09' })), 'GGZ-DG-6@', 'GGZ-DG-7@'],
    ['an application that stands that day', marked(anApplication('kibg', '2026-10-01', { valid_until: '2026-11-10' }))],
    ['a late application beside the mark', marked(anApplication('kibg', '2026-11-05'), aQualification('kibg'))],
    ['a late application and one in time', marked(anApplication('kibg', '2026-11-05'), anApplication('kibg', '2026-10-05'))],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('digitaal', 'offered', world)).toEqual(said))

  test('an application after the offer does not count for it', () => {
    const world = (offered_on: string) => fresh({ qualifications: [anApplication('kibg', '2026-10-20')], contract: { settings: [1], offered_on } })
    expect(contractSaid('digitaal', 'offered', world('2026-10-20'))).toEqual([])
    expect(contractSaid('digitaal', 'offered', world('2026-10-19'))).toEqual(['GGZ-DG-6@', 'GGZ-DG-7@'])
  })
  test('is not asked without setting 1', () =>
    expect(contractSaid('digitaal', 'offered', fresh({ contract: { settings: [2, 3] }, qualifications: [anApplication('kibg', null)] }))).toEqual([]))
  test('is not asked of a known institution', () =>
    expect(contractSaid('digitaal', 'offered', { contract: { settings: [1] }, qualifications: [anApplication('kibg', null)] })).toEqual([]))
  test('a policy without the alternative asks for the mark', () => {
    const world = { ...marked(anApplication('kibg', '2026-10-31')), policy: withoutClause(ggz, 'GGZ-DG-7') }
    expect(contractSaid('digitaal', 'offered', world)).toEqual(['GGZ-DG-6@'])
  })
  test('an alternative without a date takes any application before the judged day', () => {
    const world = { ...marked(anApplication('kibg', '2026-11-10')), policy: withClause(ggz, 'GGZ-DG-7', { date: null }) }
    expect(contractSaid('digitaal', 'offered', world)).toEqual([])
  })
})

describe('GGZ-DG-10: the start, and the signing day of a new institution', () => {
  const table: [string, 'save' | 'signed', World, ...string[]][] = [
    ['starts on 1 January', 'save', { contract: { starts_on: '2027-01-01' } }],
    ['starts on 2 January', 'save', { contract: { starts_on: '2027-01-02' } }, 'GGZ-DG-10@starts_on'],
    ['starts the day before', 'save', { contract: { starts_on: '2026-12-31' } }, 'invalid@starts_on', 'GGZ-DG-10@starts_on'],
    ['a draft may leave it open', 'save', { contract: { starts_on: null } }],
    ['a new one signed on 1 January', 'signed', fresh({ contract: { signed_on: '2027-01-01' } })],
    ['a new one signed on 2 January', 'signed', fresh({ contract: { signed_on: '2027-01-02' } }), 'GGZ-DG-10@signed_on'],
    ['a known one signed on 2 January', 'signed', { contract: { signed_on: '2027-01-02' } }],
    ['a changed statute signed on 2 January', 'signed', { contract: { origin: 'statute_switch', signed_on: '2027-01-02' } }],
  ]
  test.each(table)('%s', (_name, step, world, ...said) => expect(contractSaid('digitaal', step, world)).toEqual(said))
  test('binds no other track', () => expect(contractSaid('maatwerk', 'save', { contract: { starts_on: '2027-03-01' } })).toEqual([]))
  test('a policy without its date leaves the start free', () => {
    const policy = withClause(ggz, 'GGZ-DG-10', { date: null })
    expect(contractSaid('digitaal', 'signed', { policy, ...fresh({ contract: { starts_on: '2027-02-01', signed_on: '2027-01-02' } }) })).toEqual([])
  })
})
