import { editionInputs } from './editionInputs.ts'
import { flag, line, listOf, oneOf, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { orNull, text } from './form.ts'

const fixed = { readOnly: true } as const

export const conditionFields = {
  policy_id: required(reference('policies', fixed)),
  clause: required(line(20, fixed)),
  group: required(line(60)),
  text: required(prose()),
  kind: required(oneOf(['condition', 'exclusion'], fixed)),
  tracks: listOf(text()),
  care_types: listOf(text(), fixed),
  exemptable: flag(),
  private: flag(fixed),
  ...editionInputs,
}
export type Condition = RowOf<typeof conditionFields>

export const conditionComputed = { quote: text(), source: text(), policy_code: text(), exempt_ground: orNull(text()) }
export type ConditionView = ViewOf<typeof conditionFields, typeof conditionComputed>
