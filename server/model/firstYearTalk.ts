import { eventDate, line, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { text } from './form.ts'

export const firstYearTalkFields = {
  monitor_id: required(reference('first_year_monitors', { fixed: true })),
  held_on: required(eventDate()),
  with_whom: required(line(200)),
  remark: prose(),
}
export type FirstYearTalk = RowOf<typeof firstYearTalkFields>

export const firstYearTalkComputed = { contract_reference: text() }
export type FirstYearTalkView = ViewOf<typeof firstYearTalkFields, typeof firstYearTalkComputed>
