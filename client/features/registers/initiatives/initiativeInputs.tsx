import { ChoiceInput, DayInput, LineInput, ProseInput } from '../registerInputs.tsx'

/** What is proposed, on which theme, and when. */
export function ProposalInputs() {
  return (
    <>
      <LineInput source="title" whole must />
      <ChoiceInput source="theme" group="initiative_theme" must />
      <DayInput source="received_on" must />
      <ProseInput source="description" />
    </>
  )
}

/** Whom to speak to at the provider. */
export function ContactInputs() {
  return (
    <>
      <LineInput source="contact_name" />
      <LineInput source="contact_email" type="email" />
    </>
  )
}

/** What was agreed, and when it is looked at again. */
export function FollowUpInputs() {
  return (
    <>
      <DayInput source="follow_up_on" />
      <ProseInput source="follow_up" />
    </>
  )
}

/** What came of it, and when it was over. */
export function OutcomeInputs() {
  return (
    <>
      <DayInput source="closed_on" />
      <ProseInput source="outcome" />
    </>
  )
}
