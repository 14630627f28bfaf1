import { useRecordContext, useTranslate } from 'react-admin'
import type { ExtensionRequestView } from '../../../../server/model/extensionRequest.ts'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { Fact } from '../../../ui/cases/Fact.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { Section } from '../../../ui/cases/Section.tsx'
import { formatDate } from '../../../ui/common/dates.ts'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { RegisterPage } from '../RegisterPage.tsx'
import type { StepInputs } from '../RegisterStepDialog.tsx'
import { DayInput, ProseInput } from '../registerInputs.tsx'
import { CaseReferenceInput } from './CaseReferenceInput.tsx'
import { StayDays } from './StayDays.tsx'

/** What each step of a request asks; a grant starts as what was asked. */
const stepsOf = ({ extension_until }: ExtensionRequestView): Readonly<Record<string, StepInputs>> => ({
  granted: {
    fields: ['decided_on', 'granted_until', 'motivation'],
    dated: 'decided_on',
    preset: { granted_until: extension_until },
    inputs: (
      <>
        <DateInput source="decided_on" helperText={false} />
        <DateInput source="granted_until" helperText={false} />
        <ProseInput source="motivation" helperText="extension_requests.motivation_hint" />
      </>
    ),
  },
  rejected: {
    fields: ['decided_on', 'motivation'],
    dated: 'decided_on',
    inputs: (
      <>
        <DateInput source="decided_on" helperText={false} />
        <ProseInput source="motivation" helperText="extension_requests.motivation_hint" />
      </>
    ),
  },
  withdrawn: { fields: ['closed_on'], dated: 'closed_on', inputs: <DateInput source="closed_on" helperText={false} /> },
})

/** One request to extend a stay: the stay and how long it lasts, and the decision. */
export function ExtensionRequestShow() {
  return (
    <CasePage>
      <ExtensionRequestCase />
    </CasePage>
  )
}

function ExtensionRequestCase() {
  const t = useTranslate()
  const request = useRecordContext<ExtensionRequestView>()
  if (!request) return null
  const undecided = request.status === 'requested'
  return (
    <RegisterPage
      resource="extension_requests"
      record={request}
      reference={request.reference}
      title={request.case_reference}
      facts={request.policy_code}
      strip={
        <>
          <StatusChip group="extension_request_status" value={request.status} />
          <Fact label={t('resources.extension_requests.fields.stay_days')}>
            <StayDays request={request} />
          </Fact>
          <Fact label={t(undecided ? 'resources.extension_requests.fields.extension_until' : 'resources.extension_requests.fields.granted_until')}>
            {formatDate(undecided ? request.extension_until : request.granted_until) || '–'}
          </Fact>
        </>
      }
      steps={stepsOf(request)}
      deletable={undecided}
    >
      <SectionForm
        title={t('extension_requests.sections.stay')}
        fields={['case_reference', 'stay_started_on', 'extension_until', 'received_on']}
        canEdit={undecided ? undefined : false}
        inputs={
          <FieldGrid>
            <CaseReferenceInput />
            <DayInput source="stay_started_on" must />
            <DayInput source="extension_until" must />
            <DayInput source="received_on" must />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="case_reference" />
          <ReadField source="stay_started_on" />
          <ReadField source="unextended_until">{formatDate(request.unextended_until) || '–'}</ReadField>
          <ReadField source="extension_until" />
          <ReadField source="stay_days">
            <StayDays request={request} />
          </ReadField>
          <ReadField source="received_on" />
        </FieldGrid>
      </SectionForm>
      <Section title={t('extension_requests.sections.decision')}>
        {undecided ? (
          <ReadField source="motivation" label="">
            {t('extension_requests.undecided')}
          </ReadField>
        ) : (
          <Decision request={request} />
        )}
      </Section>
    </RegisterPage>
  )
}

const Decision = ({ request }: { request: ExtensionRequestView }) => (
  <FieldGrid>
    <ReadField source="status">
      <StatusChip group="extension_request_status" value={request.status} />
    </ReadField>
    {request.granted_until && <ReadField source="granted_until" />}
    {request.decided_on && <ReadField source="decided_on" />}
    {request.decided_on && <ReadField source="decided_by">{request.decided_by_name ?? '–'}</ReadField>}
    {request.closed_on && <ReadField source="closed_on" />}
    <ReadField source="motivation" wide />
  </FieldGrid>
)
