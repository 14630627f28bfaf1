import { Link } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { type InitiativeView, openInitiativeStatuses } from '../../../../server/model/initiative.ts'
import { OwnerInput } from '../../../ui/absence/OwnerInput.tsx'
import { OwnerName } from '../../../ui/absence/OwnerName.tsx'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { Fact } from '../../../ui/cases/Fact.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../../ui/fields/DueDate.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { ClauseSection } from '../ClauseSection.tsx'
import { RegisterPage } from '../RegisterPage.tsx'
import { ContactInputs, FollowUpInputs, OutcomeInputs, ProposalInputs } from './initiativeInputs.tsx'

const closed = { fields: ['closed_on', 'outcome'], dated: 'closed_on', inputs: <OutcomeInputs /> }
const steps = { in_progress: { fields: ['follow_up_on', 'follow_up'], inputs: <FollowUpInputs /> }, realised: closed, dropped: closed }

/** One initiative: what is proposed and by whom, how it is followed up, what came of it. */
export function InitiativeShow() {
  return (
    <CasePage>
      <InitiativeCase />
    </CasePage>
  )
}

function InitiativeCase() {
  const t = useTranslate()
  const initiative = useRecordContext<InitiativeView>()
  if (!initiative) return null
  const running = openInitiativeStatuses.includes(initiative.status)
  return (
    <RegisterPage
      resource="initiatives"
      record={initiative}
      reference={initiative.reference}
      title={initiative.title}
      facts={initiative.policy_code}
      strip={
        <>
          <StatusChip group="initiative_status" value={initiative.status} />
          <ChoiceField group="initiative_theme" value={initiative.theme} />
          <Fact label={t('resources.initiatives.fields.owner_id')}>
            <OwnerName id={initiative.owner_id} name={initiative.owner_name} />
          </Fact>
          {running && (
            <Fact label={t('resources.initiatives.fields.follow_up_on')}>
              <DueDate value={initiative.follow_up_on} />
            </Fact>
          )}
        </>
      }
      steps={steps}
      deletable={initiative.status === 'proposed'}
    >
      {!running && (
        <SectionForm
          title={t('initiatives.sections.outcome')}
          fields={closed.fields}
          inputs={
            <FieldGrid>
              <OutcomeInputs />
            </FieldGrid>
          }
        >
          <FieldGrid>
            <ReadField source="closed_on" />
            <ReadField source="outcome" wide />
          </FieldGrid>
        </SectionForm>
      )}
      <SectionForm
        title={t('initiatives.sections.follow_up')}
        fields={['follow_up_on', 'follow_up', 'owner_id']}
        inputs={
          <FieldGrid>
            <OwnerInput margin="none" />
            <FollowUpInputs />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="follow_up_on" />
          <ReadField source="follow_up" wide />
        </FieldGrid>
      </SectionForm>
      <SectionForm
        title={t('initiatives.sections.proposal')}
        fields={['title', 'theme', 'received_on', 'description', 'contact_name', 'contact_email']}
        inputs={
          <FieldGrid>
            <ProposalInputs />
            <ContactInputs />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="theme" />
          <ReadField source="received_on" />
          <ReadField source="contact_name" />
          <ReadField source="contact_email">
            {initiative.contact_email && <Link href={`mailto:${initiative.contact_email}`}>{initiative.contact_email}</Link>}
          </ReadField>
          <ReadField source="description" wide />
        </FieldGrid>
      </SectionForm>
      <ClauseSection policy_id={initiative.policy_id} code="GGZ-I-3" />
    </RegisterPage>
  )
}
