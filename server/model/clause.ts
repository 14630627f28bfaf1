import { warnings } from './answers.ts'
import { editionInputs } from './editionInputs.ts'
import { date, flag, line, listOf, oneOf, prose, type RowOf, reference, required, type ViewOf, whole } from './field.ts'
import { text } from './form.ts'

const fixed = { readOnly: true } as const

/** A clause's kind and chapter are the policy's; its words and heading, dates, terms and percentages are data that an admin keeps, in a published policy by editions. */
export const clauseFields = {
  policy_id: required(reference('policies', fixed)),
  code: required(line(20, fixed)),
  position: required(whole(0, 10_000, fixed)),
  kind: required(line(20, fixed)),
  enforce: required(oneOf(['block', 'warn', 'show'])),
  chapter: line(2000, fixed),
  section: required(line(2000)),
  quote: required(prose()),
  reading: prose(),
  reading_nl: prose(),
  name: line(80, fixed),
  group: line(60, fixed),
  item: line(60, fixed),
  supports: line(20, fixed),
  exempt: line(2000, fixed),
  tracks: listOf(text()),
  care_types: listOf(text(), fixed),
  performances: listOf(text(), fixed),
  date: date(),
  from_date: date(),
  preferred_date: date(),
  date_excluded: flag(fixed),
  days: whole(0, 3660),
  years: whole(0, 100),
  percentage: whole(0, 100),
  ...editionInputs,
}
export type ClauseRow = RowOf<typeof clauseFields>

export const clauseComputed = { warnings }
export type ClauseView = ViewOf<typeof clauseFields, typeof clauseComputed>
