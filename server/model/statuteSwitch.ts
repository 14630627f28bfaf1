import { warnings } from './answers.ts'
import { date, eventDate, line, oneOf, prose, type RowOf, reference, required, structure, type ViewOf } from './field.ts'
import { list, orNull, text } from './form.ts'
import { life, type StatusOf } from './life.ts'

const categories = ['practice', 'institution'] as const

/** The life of a notice: once decided or withdrawn it stands as it is. */
export const statuteSwitchLife = life({
  notified: { label: 'Gemeld', phase: 'open', to: ['accepted', 'rejected', 'withdrawn'] },
  accepted: { label: 'Geaccepteerd', phase: 'reached', to: [], on: 'decided_on', settled: true },
  rejected: { label: 'Afgewezen', phase: 'came_to_nothing', to: [], on: 'decided_on', settled: true },
  withdrawn: { label: 'Ingetrokken', phase: 'came_to_nothing', to: [], on: 'closed_on', settled: true },
})
export type StatuteSwitchStatus = StatusOf<typeof statuteSwitchLife>

/** A provider's notice that it moves from one category of the quality statute to the other (GGZ-S-1 to S-4), and the contract that its acceptance made. */
export const statuteSwitchFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  // Not fixed: who moves may get a record of its own in the new category before the notice is decided.
  provider_id: required(reference('providers')),
  status: required(oneOf(statuteSwitchLife.statuses, { fallback: 'notified' })),
  notified_on: required(eventDate()),
  from_category: oneOf(categories),
  to_category: required(oneOf(categories)),
  statute_approved_on: eventDate(),
  statute_section: oneOf(['II', 'III']),
  statute_version: line(20),
  cause: prose(),
  impact: prose(),
  effective_on: date(),
  decided_on: eventDate(),
  decided_by: reference('users', { readOnly: true }),
  motivation: prose(),
  rejection_clauses: structure(list(text()), { readOnly: true }),
  closed_on: eventDate(),
  contract_id: reference('contracts', { readOnly: true }),
  owner_id: reference('users'),
}
export type StatuteSwitch = RowOf<typeof statuteSwitchFields>

export const statuteSwitchComputed = {
  provider_name: text(),
  policy_code: text(),
  contract_reference: orNull(text()),
  owner_name: orNull(text()),
  decided_by_name: orNull(text()),
  warnings,
}
export type StatuteSwitchView = ViewOf<typeof statuteSwitchFields, typeof statuteSwitchComputed>
