import { nlDate } from '../../../model/dates.ts'
import type { ProposalRow, ProviderRow } from '../../engine/facts.ts'
import type { ContractRule } from '../../engine/subjects.ts'
import { isFilled } from '../../engine/terms.ts'

const firstSpecialistSetting = 4

/** GGZ-M-1 to M-3, M-8 and M-9: who may be in the maatwerk track, and what its negotiation needs. */
export const maatwerkRules: readonly ContractRule[] = [
  {
    clause: 'GGZ-M-1',
    on: ['save'],
    about: 'provider',
    field: 'track',
    holds: ({ provider }) => opensMaatwerk(provider),
    message: ({ provider }) =>
      `Maatwerk is voor aanbieders in het uniforme verzekerdenuitvoeringsmodel, PUK/PAAZ-instellingen en aanbieders met zorg in setting 4 tot en met 8 of met verblijfsdagen; van deze aanbieder is vastgelegd: ${settingsText(provider)}.`,
  },
  {
    clause: 'GGZ-M-2',
    on: ['save'],
    about: 'provider',
    field: 'track',
    applies: ({ provider }) => !opensMaatwerk(provider) && provider.settings.length > 0,
    holds: ({ provider }) => hasSpecialistOffer(provider),
    message: ({ provider }) => `Het specialistische aanbod is zorg in setting 4 tot en met 8; de aanbieder levert ${settingsText(provider)}.`,
  },
  {
    clause: 'GGZ-M-3',
    on: ['save'],
    about: 'provider',
    field: 'origin',
    holds: ({ contract }) => contract.origin !== 'new',
    message: ({ policy }) =>
      `Een aanbieder zonder overeenkomst in ${policy.reference_year} contracteren wij altijd digitaal; kiest u de variant digitaal of vrijgevestigd.`,
  },
  {
    clause: 'GGZ-M-3',
    on: ['offered'],
    field: 'origin',
    holds: ({ contract }) => contract.origin !== null,
    message: ({ policy }) =>
      `Een aanbieder zonder overeenkomst in ${policy.reference_year} contracteren wij altijd digitaal; vult u in of deze aanbieder er een had (bekend) of niet (nieuw).`,
  },
  {
    // Again at the offer: a quote that was taken in may have been emptied or deleted since.
    clause: 'GGZ-M-8',
    on: ['quoted', 'offered'],
    field: 'proposals',
    holds: ({ proposals }) => proposals.some(isCompleteQuote),
    message: ({ proposals }) => incompleteQuote(proposals.filter(({ party }) => party === 'provider')),
  },
  {
    clause: 'GGZ-M-9',
    on: ['negotiating'],
    field: 'proposals',
    holds: ({ proposals }) => proposals.some(({ party, explanation }) => party === 'insurer' && isFilled(explanation)),
    message: () => 'Onderhandelen begint met een (tegen)voorstel van a.s.r. met een inhoudelijke toelichting; dat is nog niet vastgelegd.',
  },
]

function opensMaatwerk(provider: ProviderRow): boolean {
  return provider.uniform_model || provider.puk_paaz || provider.offers_stay_days || hasSpecialistOffer(provider)
}

function hasSpecialistOffer({ settings }: ProviderRow): boolean {
  return settings.some((setting) => setting >= firstSpecialistSetting)
}

function settingsText({ settings }: ProviderRow): string {
  return settings.length === 0 ? 'geen setting' : `alleen setting ${[...settings].sort().join(', ')}`
}

function incompleteQuote(quotes: readonly ProposalRow[]): string {
  const quote = quotes.at(-1)
  if (!quote) return 'Er is nog geen offerte van de zorgaanbieder vastgelegd.'
  return `De offerte van ${nlDate(quote.sent_on)} is niet compleet; er ontbreekt: ${missingFrom(quote).join(', ')}.`
}

/** Whether a proposal is a provider's quote with all that opens a negotiation. */
export function isCompleteQuote(proposal: ProposalRow): boolean {
  return proposal.party === 'provider' && missingFrom(proposal).length === 0
}

/** What a provider's quote lacks to be complete. */
function missingFrom(quote: ProposalRow): string[] {
  const missing: string[] = []
  if (quote.tariff_percentage === null) missing.push('een tarief')
  if (quote.plafond_cents === null && quote.average_price_cents === null) missing.push('een omzetplafond of een gemiddelde prijs per cliënt')
  if (!isFilled(quote.substantiation)) missing.push('een cijfermatige onderbouwing')
  return missing
}
