import { warnings } from './answers.ts'
import { cents, date, eventDate, oneOf, percentage, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { text, yesOrNo } from './form.ts'

export const proposalFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  party: required(oneOf(['provider', 'insurer'])),
  sent_on: required(eventDate()),
  tariff_percentage: percentage(),
  plafond_cents: cents(),
  average_price_cents: cents(),
  substantiation: prose(),
  explanation: prose(),
  reply_due_on: date({ readOnly: true }),
  moved_reply_due_on: date(),
  move_reason: prose(),
  move_announced_on: eventDate(),
  outcome: required(oneOf(['open', 'accepted', 'rejected', 'countered'], { fallback: 'open' })),
}
export type Proposal = RowOf<typeof proposalFields>

export const proposalComputed = { contract_reference: text(), provider_name: text(), warnings, opened_negotiation: yesOrNo }
export type ProposalView = ViewOf<typeof proposalFields, typeof proposalComputed>
