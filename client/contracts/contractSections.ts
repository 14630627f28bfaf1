import type { Contract } from './contractTypes.ts'

export interface ContractSection {
  name: 'basis' | 'terms' | 'request' | 'process' | 'closing'
  fields: string[]
  editable: string[]
}

const tailoredDates = ['starting_letter_on', 'strategic_information_on', 'quote_received_on', 'quote_late_reason']
const digitalDates = ['questionnaire_sent_on', 'questionnaire_answered_on']
const closed = new Set(['ended', 'rejected', 'declined', 'lapsed', 'withdrawn'])
const signed = new Set(['signed', 'active', 'ended'])

/** The sections of a contract's overview: what each shows, and what can be edited in it. The terms of a signed contract are changed by an amendment, in their own tab. */
export function sectionsOf(contract: Pick<Contract, 'track' | 'status' | 'origin'>): ContractSection[] {
  const open = !signed.has(contract.status)
  const basis = ['origin', 'starts_on', 'ends_on', 'settings', 'owner_id']
  const request =
    contract.track === 'standaard'
      ? ['requested_on', 'request_answered_on', 'duty_of_care_explanation', 'treated_insured']
      : ['requested_on', 'request_answered_on', 'added_value', 'added_value_explanation']
  const process = [...(contract.track === 'maatwerk' ? tailoredDates : digitalDates), 'offered_on', 'received_on', 'signed_on', 'processed_on']
  const sections: ContractSection[] = [
    { name: 'basis', fields: ['care_type', 'track', ...basis], editable: open ? [...(contract.status === 'draft' ? ['track'] : []), ...basis] : ['owner_id'] },
    {
      name: 'terms',
      fields: ['plafond_cents', 'average_price_cents', 'production_cents', 'utilisation', 'claimable_from', 'explanation'],
      editable: open ? ['plafond_cents', 'average_price_cents', 'explanation'] : [],
    },
    { name: 'request', fields: request, editable: request },
    { name: 'process', fields: process, editable: process },
  ]
  if (!closed.has(contract.status)) return sections
  const ending =
    contract.status === 'ended'
      ? ['ended_on', 'reason']
      : contract.status === 'rejected'
        ? ['closed_on', 'rejection_clauses', 'reason']
        : ['closed_on', 'reason']
  return [{ name: 'closing', fields: ending, editable: [] }, ...sections]
}
