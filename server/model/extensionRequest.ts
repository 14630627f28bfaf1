import { warnings } from './answers.ts'
import { date, eventDate, line, oneOf, type RowOf, reference, required, searchedProse, type ViewOf } from './field.ts'
import { day, number, orNull, text } from './form.ts'
import { inPhase, life, type StatusOf } from './life.ts'

/** The life of a request. A decision stands; a stay that lasts longer still asks for another extension. */
export const extensionRequestLife = life({
  requested: { label: 'Aangevraagd', phase: 'open', to: ['granted', 'rejected', 'withdrawn'] },
  granted: { label: 'Toegekend', phase: 'reached', to: [], on: 'decided_on', settled: true },
  rejected: { label: 'Afgewezen', phase: 'came_to_nothing', to: [], on: 'decided_on', settled: true },
  withdrawn: { label: 'Ingetrokken', phase: 'came_to_nothing', to: [], on: 'closed_on', settled: true },
})
export type ExtensionRequestStatus = StatusOf<typeof extensionRequestLife>

/** A request that waits or was granted: for one stay and one last day there is one of these. */
export const liveExtensionRequests = inPhase(extensionRequestLife, 'open', 'reached')

/** A provider's request to extend a stay beyond day 90 (KV-P-11). Of the insured person nothing is kept: the reference is the provider's own code of its file. */
export const extensionRequestFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  provider_id: required(reference('providers', { fixed: true })),
  case_reference: required(line(40)),
  status: required(oneOf(extensionRequestLife.statuses, { fallback: 'requested' })),
  stay_started_on: required(eventDate()),
  extension_until: required(date()),
  received_on: required(eventDate()),
  granted_until: date(),
  motivation: searchedProse(),
  decided_on: eventDate(),
  decided_by: reference('users', { readOnly: true }),
  closed_on: eventDate(),
}
export type ExtensionRequest = RowOf<typeof extensionRequestFields>

export const extensionRequestComputed = {
  provider_name: text(),
  policy_code: text(),
  decided_by_name: orNull(text()),
  stay_days: number(),
  unextended_until: orNull(day),
  warnings,
}
export type ExtensionRequestView = ViewOf<typeof extensionRequestFields, typeof extensionRequestComputed>
