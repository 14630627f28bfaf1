import { warnings } from './answers.ts'
import { cents, eventDate, flag, line, oneOf, prose, type RowOf, reference, required, type ViewOf, whole } from './field.ts'
import { list, object, orNull, text, type ValueOf, yesOrNo } from './form.ts'
import { inPhase, life, type StatusOf } from './life.ts'

/** The life of a request. A decision stands: what was decided and on which figures does not change any more. */
export const coordinationRequestLife = life({
  draft: { label: 'Concept', phase: 'open', to: ['requested', 'withdrawn'] },
  requested: { label: 'Aangevraagd', phase: 'open', to: ['granted', 'rejected', 'withdrawn'], on: 'received_on' },
  granted: { label: 'Toegekend', phase: 'reached', to: [], on: 'decided_on', settled: true },
  rejected: { label: 'Afgewezen', phase: 'came_to_nothing', to: [], on: 'decided_on', settled: true },
  withdrawn: { label: 'Ingetrokken', phase: 'came_to_nothing', to: [], on: 'closed_on', settled: true },
})
export type CoordinationRequestStatus = StatusOf<typeof coordinationRequestLife>
export const openCoordinationRequestStatuses = inPhase(coordinationRequestLife, 'open')

/** Those that are not rejected nor withdrawn: a provider has one for a year. */
export const liveCoordinationRequests = inPhase(coordinationRequestLife, 'open', 'reached')

/** A clause that a grant asks for, and whether the record keeps it as it stands. */
const requirement = object({ clause: text(), met: yesOrNo, message: orNull(text()), quote: text(), source: text() })
export type Requirement = ValueOf<typeof requirement>

/** A provider's request for the coordination function of elv in a year: the agreement with the preferred insurer (KV-P-5), the business case (P-6), the consent (P-7) and the figures that the amount comes from (P-8). */
export const coordinationRequestFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  provider_id: required(reference('providers', { fixed: true })),
  year: required(whole(2000, 2100, { fixed: true })),
  status: required(oneOf(coordinationRequestLife.statuses, { fallback: 'draft' })),
  region: line(120),
  received_on: eventDate(),
  preferred_insurer: line(120),
  agreement_on: eventDate(),
  agreement_triage: flag(),
  agreement_capacity: flag(),
  agreement_referral: flag(),
  agreement_evaluation: flag(),
  agreement_evidence: line(500),
  business_case_on: eventDate(),
  cost_cents: cents(),
  agreed_fee_cents: cents(),
  follow_format: flag(),
  share_needed: flag(),
  share_explanation: prose(),
  consent_on: eventDate(),
  consent_total_cents: cents(),
  consent_evidence: line(500),
  total_cents: cents(),
  production_year: whole(1990, 2100, { readOnly: true }),
  own_production_cents: cents(),
  region_production_cents: cents(),
  share_source: line(500),
  amount_cents: cents({ readOnly: true }),
  motivation: prose(),
  decided_on: eventDate(),
  decided_by: reference('users', { readOnly: true }),
  closed_on: eventDate(),
}
export type CoordinationRequest = RowOf<typeof coordinationRequestFields>

export const coordinationRequestComputed = {
  provider_name: text(),
  policy_code: text(),
  decided_by_name: orNull(text()),
  requirements: list(requirement),
  warnings,
}
export type CoordinationRequestView = ViewOf<typeof coordinationRequestFields, typeof coordinationRequestComputed>
