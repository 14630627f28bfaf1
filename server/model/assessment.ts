import { date, eventDate, oneOf, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { choice, orNull, text, yesOrNo } from './form.ts'

export const outcomes = ['open', 'met', 'not_met', 'exempt', 'absent', 'present'] as const
export type Outcome = (typeof outcomes)[number]

export const assessmentFields = {
  contract_id: required(reference('contracts', { readOnly: true })),
  condition_id: required(reference('conditions', { readOnly: true })),
  outcome: required(oneOf(outcomes, { fallback: 'open' })),
  ground: prose(),
  evidence: prose(),
  occurred_on: eventDate(),
  assessed_by: reference('users', { readOnly: true }),
  assessed_on: eventDate(),
  valid_until: date(),
}
export type Assessment = RowOf<typeof assessmentFields>

export const assessmentComputed = {
  clause: text(),
  text: text(),
  kind: choice(['condition', 'exclusion']),
  group: text(),
  exemptable: yesOrNo,
  private: yesOrNo,
  masked: yesOrNo,
  assessed_by_name: orNull(text()),
  quote: text(),
  source: text(),
}
/** An assessment as the API answers it; a masked one has no outcome. */
export type AssessmentView = Omit<ViewOf<typeof assessmentFields, typeof assessmentComputed>, 'outcome'> & { outcome: Outcome | null }

/** What is private in the answer to a private condition: all of it, for who answered it and when tells that it is not open. */
export const privateAnswer = ['outcome', 'ground', 'evidence', 'occurred_on', 'assessed_by', 'assessed_on', 'valid_until'] as const
