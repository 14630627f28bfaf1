import { type ClosedContractStatus, type ContractStatus, type ContractView, frozenContractStatuses } from '../../../server/model/contract.ts'
import { askedOfProvider, requestFields, uselessOn } from '../../../server/model/contractTracks.ts'

export interface ContractSection {
  name: 'basis' | 'terms' | 'request' | 'process' | 'closing'
  fields: string[]
  editable: string[]
}

const tailoredDates = ['starting_letter_on', 'strategic_information_on', 'quote_received_on', 'quote_late_reason']
/** How the term for the reply to an offer was moved; asked of an offer that waits. */
const movedReply = ['moved_reply_due_on', 'move_announced_on', 'move_reason']
const digitalDates = ['questionnaire_sent_on', 'questionnaire_answered_on']

/** What is recorded of the end of a contract, by how it ended. */
const closings: Readonly<Record<ClosedContractStatus, string[]>> = {
  ended: ['ended_on', 'reason'],
  rejected: ['closed_on', 'rejection_clauses', 'reason'],
  declined: ['closed_on', 'reason'],
  lapsed: ['closed_on', 'reason'],
  withdrawn: ['closed_on', 'reason'],
}
const isClosed = (status: ContractStatus): status is ClosedContractStatus => Object.hasOwn(closings, status)

/** Whether contracts of this track can have a plafond, or this one has. */
export const hasPlafond = ({ track, plafond_cents }: Pick<ContractView, 'track' | 'plafond_cents'>): boolean =>
  !uselessOn[track].includes('plafond_cents') || plafond_cents !== null

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** The sections of a contract's overview: what each shows, and what can be edited in it. The terms of a signed contract are changed by an amendment, in their own tab. */
export function sectionsOf(contract: Pick<ContractView, 'track' | 'status' | 'origin'>): ContractSection[] {
  const value = (field: string): unknown => (contract as Record<string, unknown>)[field]
  const useful = (fields: string[]): string[] => fields.filter((field) => !uselessOn[contract.track].includes(field) || !isEmpty(value(field)))
  const open = !frozenContractStatuses.includes(contract.status)
  const basis = useful(['origin', 'starts_on', 'ends_on', 'settings', 'owner_id'])
  const asked = askedOfProvider(contract)
  const request = requestFields.filter((field) => asked.includes(field) || !isEmpty(value(field)))
  const waits = contract.status === 'offered' && ['digitaal', 'vrijgevestigd'].includes(contract.track)
  const moved = movedReply.filter((field) => waits || !isEmpty(value(field)))
  const process = [...(contract.track === 'maatwerk' ? tailoredDates : digitalDates), 'offered_on', 'received_on', ...moved, 'signed_on', 'processed_on']
  const sections: ContractSection[] = [
    { name: 'basis', fields: ['care_type', 'track', ...basis], editable: open ? [...(contract.status === 'draft' ? ['track'] : []), ...basis] : ['owner_id'] },
    ...(request.length > 0 ? [{ name: 'request' as const, fields: request, editable: request }] : []),
    {
      name: 'terms',
      fields: useful(['plafond_cents', 'average_price_cents', 'production_cents', 'utilisation', 'claimable_from', 'explanation']),
      editable: open ? useful(['plafond_cents', 'average_price_cents', 'explanation']) : [],
    },
    { name: 'process', fields: process, editable: process },
  ]
  return isClosed(contract.status) ? [{ name: 'closing', fields: closings[contract.status], editable: [] }, ...sections] : sections
}
