import { z } from 'zod'
import { flag, line, listOf, oneOf, prose, type RowOf, reference, required } from '../../../records/fields.ts'
import { editionInputs } from '../editionInputs.ts'

const fixed = { readOnly: true } as const

export const conditionFields = {
  policy_id: required(reference('policies', fixed)),
  clause: required(line(20, fixed)),
  group: required(line(60)),
  text: required(prose()),
  kind: required(oneOf(['condition', 'exclusion'], fixed)),
  tracks: listOf(z.string()),
  care_types: listOf(z.string(), fixed),
  exemptable: flag(),
  private: flag(fixed),
  ...editionInputs,
}
export type Condition = RowOf<typeof conditionFields>
