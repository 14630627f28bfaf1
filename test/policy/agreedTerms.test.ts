import { describe, expect, test } from 'vitest'
import { turnOf } from '../../server/features/contracts/contractState.ts'
import type { ContractRow, ProposalRow, TariffLineRow } from '../../server/policy/engine/facts.ts'
import { agreedProposal, termWarnings } from '../../server/policy/rule_sets/common/agreedTerms.ts'
import { aContract } from './facts.ts'
import { aLine, aProposal } from './rows.ts'

interface World {
  contract?: Partial<ContractRow>
  lines?: TariffLineRow[]
  agreed?: Partial<ProposalRow>[]
}

const priced = (setting: number | null, tariff_percentage: number | null = 92) => aLine({ setting, tariff_percentage })
function told({ contract, lines = [priced(2), priced(4)], agreed = [] }: World, track = 'maatwerk'): string[] {
  const proposals = agreed.map((one) => aProposal({ party: 'insurer', outcome: 'accepted', tariff_percentage: null, plafond_cents: null, ...one }))
  const warnings = termWarnings({ contract: aContract(track, { status: 'negotiating', ...contract }), lines, proposals })
  for (const { clause, quote, message } of warnings) {
    expect([clause, quote]).toEqual([null, null])
    expect(message).toMatch(/^\p{Lu}.*\.$/u)
  }
  return warnings.map(({ field, message }) => `${field}: ${message}`)
}

describe('a setting without a tariff line', () => {
  const open = (listed: string) => [`tariff_lines: Voor setting ${listed} heeft de overeenkomst nog geen tariefregel.`]
  test.each([
    ['each has one', [2, 4], [priced(2), priced(4)], []],
    ['one has none', [2, 4], [priced(2)], open('4')],
    ['three have none', [1, 2, 3], [], open('1, 2 en 3')],
    ['one line for all of them', [1, 2, 3], [priced(null)], []],
    ['a line of another performance, without a setting, prices none', [2], [aLine({ performance: 'spravato' })], open('2')],
    ['setting 8 by its own performance', [2, 8], [priced(2), aLine({ performance: 'setting_8' })], []],
    ['no settings, no lines', [], [], []],
  ] as const)('%s', (_name, settings, lines, said) => {
    for (const track of ['maatwerk', 'digitaal', 'vrijgevestigd'])
      expect(told({ contract: { settings, status: 'offered', plafond_cents: null }, lines: [...lines] }, track)).toEqual(said)
  })
  test.each([
    ['draft', false],
    ['assessing', true],
    ['offered', true],
    ['signed', true],
    ['active', true],
    ['ended', false],
    ['withdrawn', false],
  ] as const)('of a contract that is %s: %s', (status, warns) => {
    expect(told({ contract: { status, settings: [2] }, lines: [] }, 'digitaal').length > 0).toBe(warns)
  })
  test('elv, grz and gzsp know no settings', () => {
    expect(told({ contract: { status: 'offered', settings: [2] }, lines: [] }, 'standaard')).toEqual([])
  })
})

describe('a term that was agreed', () => {
  const from = 'het geaccepteerde voorstel van 20-08-2026'
  test.each([
    ['nothing agreed', {}, []],
    ['the plafond as agreed', { agreed: [{ plafond_cents: 100_000_000 }] }, []],
    [
      'another plafond',
      { agreed: [{ plafond_cents: 100_000_001 }] },
      [`plafond_cents: Afgesproken is een omzetplafond van € 1.000.000,01 (${from}); in de overeenkomst staat € 1.000.000,00.`],
    ],
    [
      'no plafond',
      { contract: { plafond_cents: null }, agreed: [{ plafond_cents: 100 }] },
      [`plafond_cents: Afgesproken is een omzetplafond van € 1,00 (${from}); de overeenkomst noemt er geen.`],
    ],
    [
      'no average price',
      { agreed: [{ average_price_cents: 250_000 }] },
      [`average_price_cents: Afgesproken is een gemiddelde prijs van € 2.500,00 (${from}); de overeenkomst noemt er geen.`],
    ],
    ['the average price as agreed', { contract: { average_price_cents: 250_000 }, agreed: [{ average_price_cents: 250_000 }] }, []],
    ['the tariff as agreed', { agreed: [{ tariff_percentage: '92.00' }] }, []],
    [
      'another tariff on one line',
      { lines: [priced(2), priced(4, 92.5)], agreed: [{ tariff_percentage: 92 }] },
      [`tariff_lines: Afgesproken is een tarief van 92% (${from}); de tariefregels noemen iets anders (setting 4: 92,5%).`],
    ],
    [
      'a line without a tariff',
      { lines: [priced(null, null)], agreed: [{ tariff_percentage: 92 }] },
      [`tariff_lines: Afgesproken is een tarief van 92% (${from}); de tariefregels noemen iets anders (geen).`],
    ],
    [
      'no regular line at all',
      { contract: { settings: [] }, lines: [], agreed: [{ tariff_percentage: 92 }] },
      [`tariff_lines: Afgesproken is een tarief van 92% (${from}); de overeenkomst heeft geen reguliere tariefregel.`],
    ],
    ['of two accepted ones the later', { agreed: [{ plafond_cents: 100_000_000 }, { plafond_cents: 1, sent_on: '2026-08-01' }] }, []],
    ['one that was not accepted', { agreed: [{ plafond_cents: 1, outcome: 'open' }] }, []],
  ] as [string, World, string[]][])('%s', (_name, world, said) => expect(told(world)).toEqual(said))

  test.each([
    ['negotiating', 1],
    ['offered', 1],
    ['signed', 0],
    ['active', 0],
  ] as const)('is compared until the signature: %s', (status, warnings) => {
    expect(told({ contract: { status }, agreed: [{ plafond_cents: 1 }] })).toHaveLength(warnings)
  })
  test('nobody agreed on anything', () => expect(agreedProposal([aProposal()])).toBeNull())
})

describe('whose turn it is in a negotiation', () => {
  const turn = (...proposals: Partial<ProposalRow>[]) => turnOf({ status: 'negotiating' }, proposals.map(aProposal))
  const ours = { party: 'insurer', sent_on: '2026-09-10' } as const
  test.each([
    ['the provider’s quote waits for us', [{}], 'insurer'],
    ['our counter-proposal waits for the provider', [{ outcome: 'countered' }, ours], 'provider'],
    ['once it is accepted we make the offer', [{ outcome: 'countered' }, { ...ours, outcome: 'accepted' }], 'insurer'],
    ['so do we once we accept the quote', [{ outcome: 'accepted' }], 'insurer'],
    ['unless the talk goes on', [{ outcome: 'accepted' }, ours], 'provider'],
  ] as [string, Partial<ProposalRow>[], string][])('%s', (_name, proposals, expected) => expect(turn(...proposals)).toBe(expected))
})
