import { describe, expect, test } from 'vitest'
import { contractSaid, type Row, type World } from './facts.ts'
import { ggz, withClause } from './policies.ts'
import { aProposal } from './rows.ts'

const offer = (settings: number[], provider: World['provider'] = {}): World => ({ provider: { settings, ...provider } })

describe('who may be in the maatwerk track', () => {
  const table: Row<World>[] = [
    ['GGZ-M-1, M-2: settings 1 to 3 only', offer([1, 2, 3]), 'GGZ-M-1@track', 'GGZ-M-2@track'],
    ['GGZ-M-1, M-2: named in their order', offer([3, 1]), 'GGZ-M-1@track', 'GGZ-M-2@track'],
    ['GGZ-M-1: nothing recorded', offer([]), 'GGZ-M-1@track'],
    ...[4, 5, 6, 7, 8].map((setting): Row<World> => [`GGZ-M-2: setting ${setting} opens it`, offer([1, setting])]),
    ['GGZ-M-1: days of stay open it', offer([2], { offers_stay_days: true })],
    ['GGZ-M-1: PUK/PAAZ opens it', offer([], { puk_paaz: true })],
    ['GGZ-M-1: the uniform model opens it', offer([3], { uniform_model: true })],
    ['GGZ-M-3: a new provider', { contract: { origin: 'new' } }, 'GGZ-M-3@origin'],
    ['GGZ-M-3: a known provider', { contract: { origin: 'known' } }],
    ['GGZ-M-3: a change of statute counts as known', { contract: { origin: 'statute_switch' } }],
    ['GGZ-M-3: a draft may leave it open', { contract: { origin: null } }],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('maatwerk', 'save', world)).toEqual(said))

  test('is judged at every save before signing', () => {
    for (const step of ['draft', 'invited'] as const) expect(contractSaid('maatwerk', step, offer([1]))).toEqual(['GGZ-M-1@track', 'GGZ-M-2@track'])
  })

  test('binds no other track', () => expect(contractSaid('digitaal', 'save', offer([1]))).toEqual([]))
})

describe('GGZ-M-3: whether the provider is new, once it is offered', () => {
  test.each(['offered', 'signed'] as const)('must be known to be %s', (step) => {
    expect(contractSaid('maatwerk', step, { contract: { origin: null } })).toEqual(['GGZ-M-3@origin'])
    expect(contractSaid('maatwerk', step, { contract: { origin: 'known' } })).toEqual([])
  })
  test.each(['invited', 'quoted', 'negotiating'] as const)('may be open when it is %s', (step) => {
    const proposals = [aProposal(), aProposal({ party: 'insurer' })]
    expect(contractSaid('maatwerk', step, { contract: { origin: null }, proposals })).toEqual([])
  })
})

describe('GGZ-M-8: a quote is complete', () => {
  const quoted = (...proposals: ReturnType<typeof aProposal>[]): World => ({ proposals })
  const table: Row<World>[] = [
    ['with tariff, plafond and substantiation', quoted(aProposal())],
    ['with an average price instead of a plafond', quoted(aProposal({ plafond_cents: null, average_price_cents: 450_000 }))],
    ['without any proposal', quoted(), 'GGZ-M-8@proposals'],
    ['with a proposal of the insurer only', quoted(aProposal({ party: 'insurer' })), 'GGZ-M-8@proposals'],
    ['without a tariff', quoted(aProposal({ tariff_percentage: null })), 'GGZ-M-8@proposals'],
    ['without plafond and price', quoted(aProposal({ plafond_cents: null })), 'GGZ-M-8@proposals'],
    ['without substantiation', quoted(aProposal({ substantiation: '' })), 'GGZ-M-8@proposals'],
    ['with nothing at all', quoted(aProposal({ tariff_percentage: null, plafond_cents: null, substantiation: null })), 'GGZ-M-8@proposals'],
    ['with an incomplete one after a complete one', quoted(aProposal(), aProposal({ substantiation: null }))],
    [
      'with an incomplete one, then the insurer’s',
      quoted(aProposal({ tariff_percentage: null }), aProposal({ party: 'insurer', sent_on: '2026-09-01' })),
      'GGZ-M-8@proposals',
    ],
  ]
  test.each(table)('%s', (_name, world, ...said) => {
    expect(contractSaid('maatwerk', 'quoted', world)).toEqual(said)
    // Again, for the quote may be emptied or deleted once it was taken in.
    for (const step of ['offered', 'signed'] as const) expect(contractSaid('maatwerk', step, world)).toEqual(said)
  })
})

describe('GGZ-M-9: negotiating starts with the insurer’s explained proposal', () => {
  const table: Row<World>[] = [
    ['explained', { proposals: [aProposal({ party: 'insurer' })] }],
    ['not explained', { proposals: [aProposal({ party: 'insurer', explanation: ' ' })] }, 'GGZ-M-9@proposals'],
    ['the provider’s only', { proposals: [aProposal()] }, 'GGZ-M-9@proposals'],
    ['none', { proposals: [] }, 'GGZ-M-9@proposals'],
  ]
  test.each(table)('%s', (_name, world, ...said) => expect(contractSaid('maatwerk', 'negotiating', world)).toEqual(said))
})

describe('what the steps ask to be filled in', () => {
  const proposals = [aProposal(), aProposal({ party: 'insurer' })]
  const table: [string, Parameters<typeof contractSaid>[1], World, ...string[]][] = [
    ['GGZ-M-5: no invitation without the starting letter’s date', 'invited', { contract: { starting_letter_on: null } }, 'invalid@starting_letter_on'],
    ['GGZ-M-5: nor a later step', 'negotiating', { proposals, contract: { starting_letter_on: null } }, 'invalid@starting_letter_on'],
    ['GGZ-M-5: a withdrawal needs none', 'withdrawn', { contract: { starting_letter_on: null } }],
    ['GGZ-M-7: no quote without its date', 'quoted', { proposals, contract: { quote_received_on: null } }, 'invalid@quote_received_on'],
    ['GGZ-M-7: on 1 October no reason is asked', 'quoted', { proposals, contract: { quote_received_on: '2026-10-01' } }],
    ['GGZ-M-7: on 2 October a reason is asked', 'quoted', { proposals, contract: { quote_received_on: '2026-10-02' } }, 'invalid@quote_late_reason'],
    [
      'GGZ-M-7: and when given, it is let through',
      'quoted',
      { proposals, contract: { quote_received_on: '2026-10-02', quote_late_reason: 'Uitstel gevraagd.' } },
    ],
    ['GGZ-M-7: the reason stays asked at later steps', 'offered', { proposals, contract: { quote_received_on: '2026-10-02' } }, 'invalid@quote_late_reason'],
    ['maatwerk has no questionnaire, lines or explanation to be offered with', 'offered', { lines: [], contract: { explanation: null } }],
    ['nor to be signed', 'signed', { lines: [] }],
  ]
  test.each(table)('%s', (_name, step, world, ...said) => expect(contractSaid('maatwerk', step, world)).toEqual(said))

  test('the date is the policy’s', () => {
    const policy = withClause(ggz, 'GGZ-M-7', { date: '2026-10-02' })
    expect(contractSaid('maatwerk', 'quoted', { policy, proposals, contract: { quote_received_on: '2026-10-02' } })).toEqual([])
  })

  test('a draft asks for nothing', () =>
    expect(contractSaid('maatwerk', 'save', { contract: { starting_letter_on: null, quote_received_on: null, offered_on: null } })).toEqual([]))
})
