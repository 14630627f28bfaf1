import { date, line, oneOf, type RowOf, reference, required, searchedProse } from './field.ts'
import type { Life } from './life.ts'

export const questionStatuses = ['open', 'answered', 'withdrawn'] as const
export type QuestionStatus = (typeof questionStatuses)[number]

/** The life of a question. An answer can be mended: what it said before stands in its history. */
export const questionLife: Life<QuestionStatus> = {
  first: 'open',
  transitions: { open: ['answered', 'withdrawn'], answered: [], withdrawn: [] },
  labels: { open: 'Open', answered: 'Beantwoord', withdrawn: 'Ingetrokken' },
  dates: { answered: 'answered_on', withdrawn: 'closed_on' },
  settled: ['withdrawn'],
}

/** A provider's question about contracting, with its target (GGZ-R-3) and, where that was moved, to when, why and when the provider was told. */
export const questionFields = {
  reference: line(40, { readOnly: true }),
  policy_id: required(reference('policies', { fixed: true })),
  provider_id: required(reference('providers', { fixed: true })),
  contract_id: reference('contracts'),
  status: required(oneOf(questionStatuses, { fallback: 'open' })),
  subject: required(line(200)),
  question: required(searchedProse()),
  received_on: required(date()),
  due_on: date({ readOnly: true }),
  moved_due_on: date(),
  move_reason: searchedProse(),
  move_announced_on: date(),
  awaited_on: date({ readOnly: true }),
  answer: searchedProse(),
  answered_on: date(),
  closed_on: date(),
  owner_id: reference('users'),
}
export type Question = RowOf<typeof questionFields>
