import { z } from 'zod'
import { date, line, listOf, oneOf, type RowOf, required, structure, whole } from '../resources/fields.ts'

const fixed = { readOnly: true } as const

export const policyFields = {
  code: required(line(40, fixed)),
  rule_set: required(line(40, fixed)),
  title: required(line(200)),
  source: line(200, fixed),
  care_types: listOf(z.string(), fixed),
  tracks: listOf(z.string(), fixed),
  chapters: structure(z.record(z.string(), z.string()), fixed),
  contract_starts_on: required(date(fixed)),
  contract_ends_on: required(date(fixed)),
  reference_year: required(whole(2000, 2100, fixed)),
  status: required(oneOf(['draft', 'published', 'closed'], fixed)),
  edition: required(whole(1, 10_000, fixed)),
}
export type PolicyRow = RowOf<typeof policyFields>
