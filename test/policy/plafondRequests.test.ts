import { describe, expect, test } from 'vitest'
import { failedSubmission } from '../../server/policy/judgePlafondRequest.ts'
import { type RequestWorld, type Row, requestFactsOf, requestSaid } from './facts.ts'
import { ggz, withClause } from './policies.ts'
import { anAmendment } from './rows.ts'

const submitted = (submitted_on: string, amount: number | null = 80_000_000, world: RequestWorld = {}): RequestWorld => ({
  ...world,
  request: { submitted_on, ...world.request },
  production: amount === null ? [] : [[submitted_on, amount]],
})

describe('creating a request', () => {
  const table: Row<RequestWorld>[] = [
    ['on an active contract with a plafond', {}],
    [
      'GGZ-PL-1: nothing of its amounts or dates is judged',
      { request: { submitted_on: '2027-11-01', requested_cents: 1, new_clients: null, insured_growth: false }, production: [] },
    ],
    ['GGZ-PL-1: without a plafond', { contract: { plafond_cents: null } }, 'GGZ-PL-1@contract_id'],
    [
      'GGZ-PL-1: with a plafond that an amendment brought',
      { contract: { plafond_cents: null }, amendments: [anAmendment({ old_value: null, new_value: '50000000' })] },
    ],
    ['on a signed contract', { contract: { status: 'signed' } }, 'invalid@contract_id'],
    ['on an ended contract', { contract: { status: 'ended' } }, 'invalid@contract_id'],
    ['GGZ-V-1: of a practice', { track: 'vrijgevestigd' }, 'GGZ-V-1@contract_id'],
    ['KV-I-7: on the standard agreement', { track: 'standaard' }, 'KV-I-7@contract_id'],
    ['of maatwerk', { track: 'maatwerk' }],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(requestSaid('create', world)).toEqual(said))
})

describe('GGZ-PL-1: when a request can be submitted', () => {
  const table: Row<RequestWorld>[] = [
    ['exactly 70% on 30 September', submitted('2027-09-30', 70_000_000)],
    ['a cent less', submitted('2027-09-30', 69_999_999), 'GGZ-PL-1@submitted_on'],
    ['a cent more', submitted('2027-09-30', 70_000_001)],
    ['on 1 October', submitted('2027-10-01'), 'GGZ-PL-1@submitted_on'],
    ['on 1 October below 70% too', submitted('2027-10-01', 1), 'GGZ-PL-1@submitted_on', 'GGZ-PL-1@submitted_on'],
    ['on 1 January', submitted('2027-01-01')],
    ['the day before the contract year', submitted('2026-12-31'), 'GGZ-PL-1@submitted_on'],
    ['in September of the year before', submitted('2026-09-01'), 'GGZ-PL-1@submitted_on'],
    ['in the spring of the year after', submitted('2028-03-01'), 'GGZ-PL-1@submitted_on'],
    ['nothing claimed', submitted('2027-08-15', null), 'GGZ-PL-1@submitted_on'],
    ['claimed after the submission', { production: [['2027-08-16', 90_000_000]] }, 'GGZ-PL-1@submitted_on'],
    ['claimed until the day of submission', { production: [['2027-08-15', 70_000_000]] }],
    [
      'the latest amount counts',
      {
        production: [
          ['2027-08-10', 60_000_000],
          ['2027-07-01', 90_000_000],
        ],
      },
      'GGZ-PL-1@submitted_on',
    ],
    ['an amount of the year before does not count', { production: [['2026-12-31', 90_000_000]] }, 'GGZ-PL-1@submitted_on'],
    ['without a plafond', { contract: { plafond_cents: null } }, 'GGZ-PL-1@contract_id'],
    [
      '70% of a plafond that was amended before',
      { amendments: [anAmendment({ new_value: '110000000', effective_on: '2027-08-15' })], production: [['2027-08-01', 76_999_999]] },
      'GGZ-PL-1@submitted_on',
    ],
    ['and exactly that', { amendments: [anAmendment({ new_value: '110000000', effective_on: '2027-08-15' })], production: [['2027-08-01', 77_000_000]] }],
    [
      'an amendment after it does not count yet',
      { amendments: [anAmendment({ new_value: '110000000', effective_on: '2027-08-16' })], production: [['2027-08-01', 70_000_000]] },
    ],
    [
      'amounts beyond what floats hold exactly',
      {
        contract: { plafond_cents: 9_007_199_254_740_991 },
        request: { requested_cents: 9_007_199_254_740_992 },
        production: [['2027-08-01', 6_305_039_478_318_693]],
      },
      'GGZ-PL-1@submitted_on',
    ],
    ['no submission date', { request: { submitted_on: null } }, 'invalid@submitted_on'],
    ['the contract was ended', { contract: { status: 'ended' } }, 'invalid@contract_id'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(requestSaid('submitted', world)).toEqual(said))

  test('the day and the percentage are the policy’s, the day in whichever year it stands', () => {
    const policy = withClause(ggz, 'GGZ-PL-1', { date: '2020-10-15', percentage: 60 })
    expect(requestSaid('submitted', submitted('2027-10-15', 60_000_000, { policy }))).toEqual([])
    expect(requestSaid('submitted', submitted('2027-10-16', 60_000_000, { policy }))).toEqual(['GGZ-PL-1@submitted_on'])
    expect(requestSaid('submitted', submitted('2027-10-15', 59_999_999, { policy }))).toEqual(['GGZ-PL-1@submitted_on'])
  })
  test('in a policy of two years the day stands in each', () => {
    const policy = { ...ggz, contract_ends_on: '2028-12-31' }
    for (const day of ['2027-09-30', '2028-09-30']) expect(requestSaid('submitted', submitted(day, 80_000_000, { policy }))).toEqual([])
    for (const day of ['2027-10-01', '2028-10-01', '2029-01-01'])
      expect(requestSaid('submitted', submitted(day, 80_000_000, { policy }))).toEqual(['GGZ-PL-1@submitted_on'])
  })
  test('without a day or a percentage it asks for a plafond only', () => {
    const policy = withClause(ggz, 'GGZ-PL-1', { date: null, percentage: null })
    expect(requestSaid('submitted', submitted('2027-11-15', 1, { policy }))).toEqual([])
  })
  test('as /next asks it, a request without a date is judged on today', () => {
    const world = (today: string): RequestWorld => ({ request: { submitted_on: null }, today, dated: 'assume_today' })
    expect(requestSaid('submitted', world('2027-09-30'))).toEqual([])
    expect(requestSaid('submitted', world('2027-10-01'))).toEqual(['GGZ-PL-1@submitted_on'])
  })
  test('a date that is there is kept', () => {
    expect(requestSaid('submitted', { today: '2027-10-01', dated: 'assume_today' })).toEqual([])
  })
})

describe('what a submission asks for', () => {
  const ground = (request: RequestWorld['request']): RequestWorld => ({
    request: { insured_growth: false, insured_growth_explanation: null, unforeseen_circumstance: null, ...request },
  })
  const table: Row<RequestWorld>[] = [
    ['GGZ-PL-3: no ground', ground({}), 'GGZ-PL-3@insured_growth'],
    ['GGZ-PL-3: growth, explained', ground({ insured_growth: true, insured_growth_explanation: '12%.' })],
    ['GGZ-PL-3: growth, unexplained', ground({ insured_growth: true, unforeseen_circumstance: 'Sluiting.' }), 'GGZ-PL-3@insured_growth_explanation'],
    ['GGZ-PL-3: an unknown circumstance, explained', ground({ unknown_circumstance: true, unforeseen_circumstance: 'Sluiting.' })],
    [
      'GGZ-PL-3: an unknown circumstance, unexplained',
      ground({ unknown_circumstance: true, insured_growth_explanation: '12%.' }),
      'GGZ-PL-3@unforeseen_circumstance',
    ],
    [
      'GGZ-PL-3: explanations without a ground',
      ground({ insured_growth_explanation: '12%.', unforeseen_circumstance: 'Sluiting.' }),
      'GGZ-PL-3@insured_growth',
    ],
    ['GGZ-PL-3: one ground explained is enough', ground({ insured_growth: true, unknown_circumstance: true, unforeseen_circumstance: 'Sluiting.' })],
    ['a cent above the plafond', { request: { requested_cents: 100_000_001 } }],
    ['the plafond itself', { request: { requested_cents: 100_000_000 } }, 'invalid@requested_cents'],
    ['no amount', { request: { requested_cents: null } }, 'invalid@requested_cents'],
    ['one new client', { request: { new_clients: 1 } }],
    ['no new client', { request: { new_clients: 0 } }, 'invalid@new_clients'],
    ['an unknown number of new clients', { request: { new_clients: null } }, 'invalid@new_clients'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(requestSaid('submitted', world)).toEqual(said))
  test('is not asked of a draft', () =>
    expect(requestSaid('save', { request: { ...ground({}).request, requested_cents: null, new_clients: null, submitted_on: null } })).toEqual([]))
  test('nor for a withdrawal', () => expect(requestSaid('withdrawn', { ...ground({}), contract: { status: 'ended' } })).toEqual([]))
})

describe('a submitted request that is changed is judged again', () => {
  const submission: RequestWorld = { request: { status: 'submitted', submitted_on: '2027-10-01' }, before: { status: 'submitted', submitted_on: '2027-08-15' } }
  test('its date', () => expect(requestSaid('save', submission)).toEqual(['GGZ-PL-1@submitted_on']))
  test.each([
    ['requested_cents', 1, 'invalid@requested_cents'],
    ['new_clients', 0, 'invalid@new_clients'],
    ['insured_growth', false, 'GGZ-PL-3@insured_growth'],
    ['insured_growth_explanation', '', 'GGZ-PL-3@insured_growth_explanation'],
  ])('its %s', (field, value, said) => {
    for (const status of ['submitted', 'complete'] as const)
      expect(requestSaid('save', { request: { status, [field]: value }, before: { status } })).toEqual([said])
  })
  test.each(['unknown_circumstance', 'unforeseen_circumstance'])('its %s', (field) => {
    const ground = { status: 'submitted' as const, insured_growth: false, unknown_circumstance: true }
    expect(requestSaid('save', { request: { ...ground, [field]: field === 'unknown_circumstance' ? false : null }, before: ground })).toHaveLength(1)
  })
  test('but not for what it did not change', () => {
    const late = { status: 'submitted' as const, submitted_on: '2027-10-01' }
    expect(requestSaid('save', { request: { ...late, consequences: 'Anders.' }, before: late })).toEqual([])
    expect(requestSaid('save', { request: late })).toEqual([])
  })
  test('a draft is not', () => expect(requestSaid('save', { request: { submitted_on: '2027-10-01' }, before: {} })).toEqual([]))
})

describe('GGZ-PL-4 to PL-7: what makes it complete', () => {
  const shares = (...list: [string, number][]): RequestWorld => ({ request: { volume_by_care_demand: list.map(([type, share]) => ({ type, share })) } })
  const table: Row<RequestWorld>[] = [
    ['everything is there', {}],
    ['GGZ-PL-4: no circumstance', { request: { unforeseen_circumstance: ' ' } }, 'GGZ-PL-4@unforeseen_circumstance'],
    ['GGZ-PL-5: no consequences', { request: { consequences: null } }, 'GGZ-PL-5@consequences'],
    ['GGZ-PL-6: no production', { request: { production_statement: '' } }, 'GGZ-PL-6@production_statement'],
    ['GGZ-PL-7: no division', { request: { volume_by_care_demand: null } }, 'GGZ-PL-7@volume_by_care_demand'],
    ['GGZ-PL-7: an empty division', shares(), 'GGZ-PL-7@volume_by_care_demand'],
    ['GGZ-PL-7: 99%', shares(['3', 60], ['11', 39]), 'GGZ-PL-7@volume_by_care_demand'],
    ['GGZ-PL-7: 101%', shares(['3', 60], ['11', 41]), 'GGZ-PL-7@volume_by_care_demand'],
    ['GGZ-PL-7: one of 100%', shares(['3', 100])],
    ['GGZ-PL-7: decimals that floats add up wrongly', shares(['1', 33.1], ['2', 33.2], ['3', 33.7])],
    ['GGZ-PL-7: a hair under 100%', shares(['1', 33.33], ['2', 33.33], ['3', 33.33]), 'GGZ-PL-7@volume_by_care_demand'],
    ['a date is asked', { request: { complete_on: null } }, 'invalid@complete_on'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(requestSaid('complete', world)).toEqual(said))
  test.each(table.slice(1, -1))('a complete request stays so: %s', (_name, world, ...said) => {
    expect(requestSaid('save', { request: { ...world.request, status: 'complete' } })).toEqual(said)
  })
  test('a submitted one may still lack them', () => expect(requestSaid('save', { request: { status: 'submitted', consequences: null } })).toEqual([]))
  test('as /next asks it, today is the day', () => expect(requestSaid('complete', { request: { complete_on: null }, dated: 'assume_today' })).toEqual([]))

  const malformed = [
    [['', 100]],
    [
      ['3', 0],
      ['11', 100],
    ],
    [
      ['3', -1],
      ['11', 101],
    ],
    [['3', 101]],
    [
      ['3', 50],
      ['3', 50],
    ],
  ] as [string, number][][]
  test.each(malformed)('a malformed division is invalid in any status (%#)', (...list) => {
    expect(requestSaid('save', shares(...list))).toEqual(['invalid@volume_by_care_demand'])
    expect(requestSaid('create', shares(...list))).toEqual(['invalid@volume_by_care_demand'])
  })
  test.each(['text', 7, {}, [null], [{ share: 100 }], [{ type: 3, share: 100 }], [{ type: '3', share: '100' }], [{ type: '3' }]])(
    'so is a division that is %j',
    (volume) => {
      expect(requestSaid('save', { request: { volume_by_care_demand: volume as never } })).toEqual(['invalid@volume_by_care_demand'])
    },
  )
  test('a share of exactly 100 and one above 0 are well formed', () => {
    expect(requestSaid('save', shares(['3', 100], ['11', 0.000001]))).toEqual([])
  })
})

describe('inadmissible: too late or too early, kept on record', () => {
  const table: Row<RequestWorld>[] = [
    ['too late', submitted('2027-10-01')],
    ['too early', submitted('2027-08-15', 1)],
    ['in time', submitted('2027-09-30'), 'invalid@status'],
    ['no ground is no reason', { request: { insured_growth: false } }, 'invalid@status'],
    ['no plafond and no date', { contract: { plafond_cents: null }, request: { submitted_on: null } }, 'invalid@submitted_on'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(requestSaid('inadmissible', world)).toEqual(said))
  test('with the clauses it fails', () => {
    const facts = requestFactsOf({ ...submitted('2027-10-01'), request: { submitted_on: '2027-10-01', status: 'inadmissible' } })
    expect(failedSubmission(facts).map(({ clause }) => clause)).toEqual(['GGZ-PL-1'])
  })
})
