import type { ContractView } from '../../../server/model/contract.ts'

export interface ContractSection {
  name: 'basis' | 'terms' | 'request' | 'process' | 'closing'
  fields: string[]
  editable: string[]
}

const tailoredDates = ['starting_letter_on', 'strategic_information_on', 'quote_received_on', 'quote_late_reason']
/** How the term for the reply to an offer was moved; asked of an offer that waits. */
const movedReply = ['moved_reply_due_on', 'move_announced_on', 'move_reason']
const digitalDates = ['questionnaire_sent_on', 'questionnaire_answered_on']
const closed = new Set(['ended', 'rejected', 'declined', 'lapsed', 'withdrawn'])
const signed = new Set(['signed', 'active', 'ended'])

/** What a track has no use for: nothing to read and nothing to fill in there. A value that stands all the same is shown. */
const meaningless: Record<string, readonly string[]> = {
  vrijgevestigd: ['plafond_cents', 'average_price_cents', 'utilisation'],
  standaard: ['settings', 'plafond_cents', 'average_price_cents', 'utilisation'],
}

/** Whether contracts of this track can have a plafond, or this one has. */
export const hasPlafond = ({ track, plafond_cents }: Pick<ContractView, 'track' | 'plafond_cents'>): boolean =>
  !meaningless[track]?.includes('plafond_cents') || plafond_cents !== null

/** What is asked of a provider that is not known yet, and in the standard track of one that is. */
function requestFields({ track, origin }: Pick<ContractView, 'track' | 'origin'>): string[] {
  if (track === 'standaard')
    return origin === 'known' ? ['treated_insured'] : ['requested_on', 'request_answered_on', 'duty_of_care_explanation', 'treated_insured']
  return origin === 'known' || track === 'maatwerk' ? [] : ['requested_on', 'request_answered_on', 'added_value', 'added_value_explanation']
}

const allRequestFields = ['requested_on', 'request_answered_on', 'added_value', 'added_value_explanation', 'duty_of_care_explanation', 'treated_insured']

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** The sections of a contract's overview: what each shows, and what can be edited in it. The terms of a signed contract are changed by an amendment, in their own tab. */
export function sectionsOf(contract: Pick<ContractView, 'track' | 'status' | 'origin'>): ContractSection[] {
  const value = (field: string): unknown => (contract as Record<string, unknown>)[field]
  const useful = (fields: string[]): string[] => fields.filter((field) => !meaningless[contract.track]?.includes(field) || !isEmpty(value(field)))
  const open = !signed.has(contract.status)
  const basis = useful(['origin', 'starts_on', 'ends_on', 'settings', 'owner_id'])
  const asked = requestFields(contract)
  const request = allRequestFields.filter((field) => asked.includes(field) || !isEmpty(value(field)))
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
  if (!closed.has(contract.status)) return sections
  const ending =
    contract.status === 'ended'
      ? ['ended_on', 'reason']
      : contract.status === 'rejected'
        ? ['closed_on', 'rejection_clauses', 'reason']
        : ['closed_on', 'reason']
  return [{ name: 'closing', fields: ending, editable: [] }, ...sections]
}
