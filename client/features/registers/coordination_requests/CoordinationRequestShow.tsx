import { TextInput, useRecordContext, useTranslate } from 'react-admin'
import type { CoordinationRequestView } from '../../../../server/model/coordinationRequest.ts'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { Fact } from '../../../ui/cases/Fact.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { Section } from '../../../ui/cases/Section.tsx'
import { EuroField } from '../../../ui/fields/EuroField.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { RegisterPage } from '../RegisterPage.tsx'
import { AmountSection } from './AmountSection.tsx'
import { coordinationSteps } from './coordinationSteps.tsx'
import { isOpenRequest } from './isOpenRequest.ts'
import { PointsLeft } from './PointsLeft.tsx'
import { AgreementSection, BusinessCaseSection, ConsentSection } from './RequirementSections.tsx'

/** One request for the coordination function: the three things that a grant asks for, the sum of the amount, the decision. */
export function CoordinationRequestShow() {
  return (
    <CasePage>
      <CoordinationRequestCase />
    </CasePage>
  )
}

function CoordinationRequestCase() {
  const t = useTranslate()
  const request = useRecordContext<CoordinationRequestView>()
  if (!request) return null
  return (
    <RegisterPage
      resource="coordination_requests"
      record={request}
      reference={request.reference}
      title={[t('coordination_requests.title', { year: request.year }), request.region].filter(Boolean).join(' · ')}
      facts={request.policy_code}
      strip={
        <>
          <StatusChip group="coordination_request_status" value={request.status} />
          {isOpenRequest(request) && (
            <Fact label={t('resources.coordination_requests.fields.requirements')}>
              <PointsLeft request={request} />
            </Fact>
          )}
          <Fact label={t('resources.coordination_requests.fields.amount_cents')}>
            <EuroField value={request.amount_cents} />
          </Fact>
        </>
      }
      steps={coordinationSteps}
      deletable={request.status === 'draft'}
    >
      <RequestSection />
      <AgreementSection />
      <BusinessCaseSection />
      <ConsentSection />
      <AmountSection request={request} />
      {!isOpenRequest(request) && <DecisionSection request={request} />}
    </RegisterPage>
  )
}

function RequestSection() {
  const t = useTranslate()
  const request = useRecordContext<CoordinationRequestView>()
  return (
    <SectionForm
      title={t('coordination_requests.sections.request')}
      fields={['region', 'received_on', 'preferred_insurer']}
      canEdit={request && isOpenRequest(request) ? undefined : false}
      inputs={
        <FieldGrid>
          <TextInput source="region" helperText={false} />
          <TextInput source="preferred_insurer" helperText={false} />
          <DateInput source="received_on" helperText={false} />
        </FieldGrid>
      }
    >
      <FieldGrid>
        <ReadField source="region" />
        <ReadField source="preferred_insurer" />
        <ReadField source="received_on" />
      </FieldGrid>
    </SectionForm>
  )
}

function DecisionSection({ request }: { request: CoordinationRequestView }) {
  const t = useTranslate()
  return (
    <Section title={t('coordination_requests.sections.decision')}>
      <FieldGrid>
        <ReadField source="status">
          <StatusChip group="coordination_request_status" value={request.status} />
        </ReadField>
        {request.decided_on && <ReadField source="decided_on" />}
        {request.decided_on && <ReadField source="decided_by">{request.decided_by_name ?? '–'}</ReadField>}
        {request.closed_on && <ReadField source="closed_on" />}
        <ReadField source="motivation" wide />
      </FieldGrid>
    </Section>
  )
}
