import { date, line, prose, type RowOf, reference, required, whole } from './field.ts'

/** A score from 1 (weak) to 5 (strong) of a contract on one criterion of its policy's guiding framework. */
export const frameworkScoreFields = {
  contract_id: required(reference('contracts', { fixed: true })),
  criterion: required(line(80, { fixed: true })),
  score: required(whole(1, 5)),
  remark: prose(),
  scored_on: date(),
  scored_by: reference('users', { readOnly: true }),
}
export type FrameworkScore = RowOf<typeof frameworkScoreFields>
