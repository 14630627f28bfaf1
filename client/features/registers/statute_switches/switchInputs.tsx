import { ChoiceInput, DayInput, LineInput, ProseInput } from '../registerInputs.tsx'

/** The category that the provider moves to; it comes from the other one. */
export const CategoryInput = () => <ChoiceInput source="to_category" group="statute_category" must />

/** What brought the move about, and what it changes. */
export function ReasonInputs() {
  return (
    <>
      <ProseInput source="cause" />
      <ProseInput source="impact" />
    </>
  )
}

/** The approved statute: since when, in which section and version. */
export function StatuteInputs() {
  return (
    <>
      <DayInput source="statute_approved_on" />
      <ChoiceInput source="statute_section" group="statute_section" emptyText="–" />
      <LineInput source="statute_version" />
    </>
  )
}
