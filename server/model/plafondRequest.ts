import { warnings } from './answers.ts'
import { cents, date, eventDate, flag, line, listOf, oneOf, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { choice, list, number, object, orNull, text, type ValueOf, yesOrNo } from './form.ts'
import { enteredOn, inPhase, life, type StatusOf } from './life.ts'

/** The whole life of a plafond request. */
export const plafondRequestLife = life({
  draft: { label: 'Concept', phase: 'open', to: ['submitted', 'inadmissible', 'withdrawn'] },
  submitted: { label: 'Ingediend', phase: 'open', to: ['complete', 'withdrawn'], on: 'submitted_on' },
  complete: { label: 'Compleet', phase: 'open', to: ['approved', 'partially_approved', 'rejected', 'withdrawn'], on: 'complete_on' },
  approved: { label: 'Toegekend', phase: 'reached', to: [], on: 'decided_on' },
  partially_approved: { label: 'Deels toegekend', phase: 'reached', to: [], on: 'decided_on' },
  rejected: { label: 'Afgewezen', phase: 'came_to_nothing', to: [], on: 'decided_on' },
  inadmissible: { label: 'Niet-ontvankelijk', phase: 'came_to_nothing', to: [], on: 'submitted_on' },
  withdrawn: { label: 'Ingetrokken', phase: 'came_to_nothing', to: [] },
})
export type PlafondRequestStatus = StatusOf<typeof plafondRequestLife>

/** An open plafond request: one at a time for each contract. */
export const openPlafondRequestStatuses = inPhase(plafondRequestLife, 'open')
/** The statuses that follow from a decision. */
export const decidedPlafondRequestStatuses = enteredOn(plafondRequestLife, 'decided_on')
export const isDecided = (status: string): boolean => decidedPlafondRequestStatuses.some((decided) => decided === status)

const demand = 'Elke regel heeft een zorgvraagtype.'
const careDemandShare = object(
  {
    type: text({ message: demand, trimmed: true, min: [1, demand], max: [20, 'Een zorgvraagtype heeft hoogstens 20 tekens.'] }),
    share: number({ message: 'Een aandeel is een percentage.', min: [0, 'Een aandeel is nul of meer.'], max: [100, 'Een aandeel is hoogstens 100%.'] }),
  },
  { strict: true },
)
export type CareDemandShare = ValueOf<typeof careDemandShare>
const volume = list(careDemandShare, { message: 'Dit is geen verdeling.', max: [50, 'Dit zijn meer dan 50 regels.'] })

/** A decision that was taken anew since, as it stood. */
const earlierDecision = object({
  status: choice(plafondRequestLife.statuses),
  granted_cents: orNull(number()),
  motivation: orNull(text()),
  decided_on: orNull(text()),
  decided_by: orNull(number()),
  decided_by_name: orNull(text()),
})
export type EarlierDecision = ValueOf<typeof earlierDecision>

export const plafondRequestFields = {
  reference: line(20, { readOnly: true }),
  contract_id: required(reference('contracts', { fixed: true })),
  status: required(oneOf(plafondRequestLife.statuses, { fallback: 'draft' })),
  submitted_on: eventDate(),
  requested_cents: cents(),
  new_clients: whole(0, 1_000_000),
  insured_growth: flag(),
  insured_growth_explanation: prose(),
  unknown_circumstance: flag(),
  unforeseen_circumstance: prose(),
  consequences: prose(),
  production_statement: prose(),
  volume_by_care_demand: structure(volume),
  complete_on: eventDate(),
  decision_due_on: date({ readOnly: true }),
  granted_cents: cents(),
  motivation: prose(),
  decided_by: reference('users', { readOnly: true }),
  decided_on: eventDate(),
  closed_on: eventDate({ readOnly: true }),
  entered_by: reference('users', { readOnly: true }),
  changed_by: listOf(number({ whole: true }), { readOnly: true }),
  reason: prose(),
  earlier_decisions: listOf(earlierDecision, { readOnly: true }),
  submitted_plafond_cents: cents({ readOnly: true }),
  submitted_production_cents: cents({ readOnly: true }),
  submitted_change_id: whole(0, 2_147_483_647, { readOnly: true }),
}
export type PlafondRequest = RowOf<typeof plafondRequestFields>

export const plafondRequestComputed = {
  contract_reference: text(),
  provider_id: number(),
  provider_name: text(),
  track: text(),
  policy_code: text(),
  policy_starts_on: text(),
  policy_ends_on: text(),
  plafond_cents: orNull(number()),
  production_cents: orNull(number()),
  utilisation: orNull(number()),
  late: yesOrNo,
  warnings,
  entered_by_name: orNull(text()),
  decided_by_name: orNull(text()),
  decision_objection: orNull(text()),
}
export type PlafondRequestView = ViewOf<typeof plafondRequestFields, typeof plafondRequestComputed>
