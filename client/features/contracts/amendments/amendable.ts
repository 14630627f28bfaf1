import type { ContractView } from '../../../../server/model/contract.ts'
import { hasPlafond } from '../contractSections.ts'

/** The terms of a signed contract that change by an amendment, in the order in which the form offers them. */
export const amendable = ['ends_on', 'starts_on', 'settings', 'tariff_lines', 'plafond_cents', 'average_price_cents'] as const
export type AmendableField = (typeof amendable)[number]

/** The terms that an amendment of this contract can be about: what its track has no use for is left out. */
export function amendableOf(contract: Pick<ContractView, 'track' | 'plafond_cents'>): AmendableField[] {
  const useless = new Set<AmendableField>(hasPlafond(contract) ? [] : ['plafond_cents', 'average_price_cents'])
  if (contract.track === 'standaard') useless.add('settings')
  return amendable.filter((field) => !useless.has(field))
}
