import { eventDate, line, prose, type RowOf, reference, required, type ViewOf, whole } from './field.ts'
import { number, orNull, text } from './form.ts'

/** The highest score there is. */
export const highestScore = 5

/** A score from 1 (weak) to 5 (strong) of a contract on one criterion of its policy's guiding framework. */
export const frameworkScoreFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  criterion: required(line(80, { fixed: true })),
  score: required(whole(1, highestScore)),
  remark: prose(),
  scored_on: eventDate(),
  scored_by: reference('users', { readOnly: true }),
}
export type FrameworkScore = RowOf<typeof frameworkScoreFields>

export const frameworkScoreComputed = {
  contract_reference: text(),
  provider_id: number(),
  provider_name: text(),
  policy_id: number(),
  track: text(),
  scored_by_name: orNull(text()),
  clause: orNull(text()),
  quote: orNull(text()),
  source: orNull(text()),
}
export type FrameworkScoreView = ViewOf<typeof frameworkScoreFields, typeof frameworkScoreComputed>
