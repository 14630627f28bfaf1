import { warnings } from './answers.ts'
import { editionInputs } from './editionInputs.ts'
import { date, eventDate, line, listOf, oneOf, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { list, object, orNull, record, text } from './form.ts'
import { life, type StatusOf } from './life.ts'

const fixed = { readOnly: true } as const

/** The first and the last year that a reference year can be. */
export const referenceYears = [2000, 2100] as const

/** The life of a policy. */
export const policyLife = life({
  draft: { label: 'Concept', phase: 'open', to: ['published'] },
  published: { label: 'Gepubliceerd', phase: 'reached', to: ['closed'], on: 'published_on' },
  closed: { label: 'Gesloten', phase: 'over', to: [] },
})
export type PolicyStatus = StatusOf<typeof policyLife>

/** A purchasing policy. Its period, code and tracks are open while it is a draft; see `judgePolicy`. */
export const policyFields = {
  code: required(line(40)),
  rule_set: required(line(40, fixed)),
  title: required(line(200)),
  source: line(200, fixed),
  care_types: listOf(text(), fixed),
  tracks: listOf(text()),
  chapters: structure(record(text()), fixed),
  contract_starts_on: required(date()),
  contract_ends_on: required(date()),
  reference_year: required(whole(...referenceYears)),
  status: required(oneOf(policyLife.statuses)),
  edition: required(whole(1, 10_000, fixed)),
  based_on_id: reference('policies', fixed),
  published_on: date(),
  published_reason: prose(),
  ...editionInputs,
  framework: structure(list(object({ name: text(), quote: text() })), fixed),
  uniform_conditions_on: eventDate(),
}
export type PolicyRow = RowOf<typeof policyFields>

export const policyComputed = {
  based_on_code: orNull(text()),
  warnings,
  /** The clause that whoever makes an edition is shown. */
  edition_promise: orNull(text()),
  next_period: object({ code: text(), title: text(), contract_starts_on: text(), contract_ends_on: text() }),
}
export type PolicyView = ViewOf<typeof policyFields, typeof policyComputed>
