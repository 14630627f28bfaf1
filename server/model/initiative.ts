import { warnings } from './answers.ts'
import { date, email, eventDate, line, oneOf, type RowOf, reference, required, searchedProse, type ViewOf } from './field.ts'
import { orNull, text } from './form.ts'
import { inPhase, life, type StatusOf } from './life.ts'

/** The subjects that the policy asks for initiatives on, by its own headings. */
export const initiativeThemes = ['sustainability', 'prevention', 'sustainable_employment', 'digitalisation', 'innovation', 'other'] as const

/** The life of an initiative. It decides nothing, so what was written can always be mended: what it said before stands in its history. */
export const initiativeLife = life({
  proposed: { label: 'Voorgesteld', phase: 'open', to: ['in_progress', 'dropped'] },
  in_progress: { label: 'In uitvoering', phase: 'open', to: ['realised', 'dropped'] },
  realised: { label: 'Gerealiseerd', phase: 'reached', to: [], on: 'closed_on' },
  dropped: { label: 'Niet doorgegaan', phase: 'came_to_nothing', to: [], on: 'closed_on' },
})
export type InitiativeStatus = StatusOf<typeof initiativeLife>
/** The statuses in which an initiative is still followed up. */
export const openInitiativeStatuses = inPhase(initiativeLife, 'open')

/** What a provider proposes for sustainability or innovation, whom to speak to, how it is followed up and what came of it (GGZ-I-3). */
export const initiativeFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  provider_id: required(reference('providers', { fixed: true })),
  status: required(oneOf(initiativeLife.statuses, { fallback: 'proposed' })),
  theme: required(oneOf(initiativeThemes)),
  title: required(line(200)),
  description: searchedProse(),
  contact_name: line(200),
  contact_email: email(),
  received_on: required(eventDate()),
  owner_id: reference('users'),
  follow_up: searchedProse(),
  follow_up_on: date(),
  outcome: searchedProse(),
  closed_on: eventDate(),
}
export type Initiative = RowOf<typeof initiativeFields>

export const initiativeComputed = { provider_name: text(), policy_code: text(), owner_name: orNull(text()), warnings }
export type InitiativeView = ViewOf<typeof initiativeFields, typeof initiativeComputed>
