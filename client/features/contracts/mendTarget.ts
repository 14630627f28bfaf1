import type { Refusal } from '../../../server/model/answers.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { type AmendableField, amendable, amendableOf } from './amendments/amendable.ts'
import { isAmended, isClosed } from './contractLife.ts'
import { sectionsOf } from './contractSections.ts'
import { type ContractTab, tabOfField, tabsOf } from './contractTab.ts'

/** What mends a point: another page, a tab (with the condition's line, or the form of an amendment), a field that can be edited in the overview, or nothing on screen. */
export type MendTarget =
  | { to: 'provider' }
  | { to: 'tab'; tab: ContractTab; clause?: string }
  | { to: 'amendment'; field: AmendableField }
  | { to: 'field'; field: string }
  | null

/** What stands on the provider's page. */
const ofProvider = (field: string): boolean => field === 'qualifications' || field === 'provider_id' || /^(provider\.|crisis_service)/.test(field)

/**
 * Where a point of a contract is mended. A term of a signed contract is changed by an amendment; what cannot be edited any more has no link.
 * @param isAssessed whether the point's clause is a condition of this contract
 */
export function mendTarget({ clause, field }: Pick<Refusal, 'clause' | 'field'>, contract: ContractView, isAssessed: (clause: string) => boolean): MendTarget {
  if (clause && isAssessed(clause)) return { to: 'tab', tab: 'assessment', clause }
  if (!field) return clause ? { to: 'provider' } : null
  if (ofProvider(field)) return { to: 'provider' }
  if (isAmended(contract) && (amendable as readonly string[]).includes(field))
    return amendableOf(contract).includes(field as AmendableField) ? { to: 'amendment', field: field as AmendableField } : null
  const tab = tabOfField(field)
  if (tab !== 'overview') return !isClosed(contract) && tabsOf(contract).includes(tab) ? { to: 'tab', tab } : null
  return sectionsOf(contract).some(({ editable }) => editable.includes(field)) ? { to: 'field', field } : null
}
