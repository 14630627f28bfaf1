import { warnings } from './answers.ts'
import { date, eventDate, line, oneOf, type RowOf, reference, required, searchedProse, type ViewOf } from './field.ts'
import { orNull, text } from './form.ts'
import { life, type StatusOf } from './life.ts'

/** The life of a question. An answer can be mended: what it said before stands in its history. */
export const questionLife = life({
  open: { label: 'Open', phase: 'open', to: ['answered', 'withdrawn'] },
  answered: { label: 'Beantwoord', phase: 'reached', to: [], on: 'answered_on' },
  withdrawn: { label: 'Ingetrokken', phase: 'came_to_nothing', to: [], on: 'closed_on', settled: true },
})
export type QuestionStatus = StatusOf<typeof questionLife>

/** A provider's question about contracting, with its target (GGZ-R-3) and, where that was moved, to when, why and when the provider was told. */
export const questionFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  provider_id: required(reference('providers', { fixed: true })),
  contract_id: reference('contracts'),
  status: required(oneOf(questionLife.statuses, { fallback: 'open' })),
  subject: required(line(200)),
  question: required(searchedProse()),
  received_on: required(eventDate()),
  due_on: date({ readOnly: true }),
  moved_due_on: date(),
  move_reason: searchedProse(),
  move_announced_on: eventDate(),
  awaited_on: date({ readOnly: true }),
  answer: searchedProse(),
  answered_on: eventDate(),
  closed_on: eventDate(),
  owner_id: reference('users'),
}
export type Question = RowOf<typeof questionFields>

export const questionComputed = {
  provider_name: text(),
  policy_code: text(),
  contract_reference: orNull(text()),
  owner_name: orNull(text()),
  warnings,
}
export type QuestionView = ViewOf<typeof questionFields, typeof questionComputed>
