import { Typography } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import type { StatuteSwitchView } from '../../../../server/model/statuteSwitch.ts'
import { OwnerInput } from '../../../ui/absence/OwnerInput.tsx'
import { OwnerName } from '../../../ui/absence/OwnerName.tsx'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { Fact } from '../../../ui/cases/Fact.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { RegisterPage } from '../RegisterPage.tsx'
import { DayInput, ProseInput, ProviderInput } from '../registerInputs.tsx'
import { SwitchDecision } from './SwitchDecision.tsx'
import { CategoryInput, ReasonInputs, StatuteInputs } from './switchInputs.tsx'

const decisionAsked = (hint: string) => (
  <>
    <Typography variant="body2" color="text.secondary" sx={{ gridColumn: '1 / -1' }}>
      {hint}
    </Typography>
    <DayInput source="decided_on" />
    <ProseInput source="motivation" />
  </>
)

/** One notice: what was told, the statute it rests on, what still lacks, and what was decided. */
export function StatuteSwitchShow() {
  return (
    <CasePage>
      <SwitchCase />
    </CasePage>
  )
}

function SwitchCase() {
  const t = useTranslate()
  const notice = useRecordContext<StatuteSwitchView>()
  if (!notice) return null
  const canEdit = notice.status === 'notified' ? undefined : false
  const decided = { fields: ['decided_on', 'motivation'], dated: 'decided_on' }
  const steps = {
    accepted: { ...decided, inputs: decisionAsked(t(`statute_switches.accept_hint.${notice.to_category}`)) },
    rejected: { ...decided, inputs: decisionAsked(t('statute_switches.reject_hint')) },
    withdrawn: { fields: ['closed_on'], dated: 'closed_on', inputs: <DayInput source="closed_on" /> },
  }
  return (
    <RegisterPage
      resource="statute_switches"
      record={notice}
      reference={notice.reference}
      title={t(`statute_switches.direction.${notice.to_category}`)}
      facts={notice.policy_code}
      strip={
        <>
          <StatusChip group="statute_switch_status" value={notice.status} />
          <Fact label={t('resources.statute_switches.fields.notified_on')}>
            <DutchDateField value={notice.notified_on} />
          </Fact>
          <Fact label={t('resources.statute_switches.fields.owner_id')}>
            <OwnerName id={notice.owner_id} name={notice.owner_name} />
          </Fact>
          {notice.contract_id && (
            <Fact label={t('resources.statute_switches.fields.contract_id')}>
              <RecordLink resource="contracts" id={notice.contract_id}>
                {notice.contract_reference}
              </RecordLink>
            </Fact>
          )}
        </>
      }
      steps={steps}
      deletable={notice.status === 'notified'}
    >
      <SwitchDecision notice={notice} />
      <SectionForm
        title={t('statute_switches.sections.notice')}
        fields={['provider_id', 'to_category', 'notified_on', 'cause', 'impact', 'owner_id']}
        canEdit={canEdit}
        inputs={
          <FieldGrid>
            <ProviderInput />
            <CategoryInput />
            <DayInput source="notified_on" must />
            <OwnerInput margin="none" />
            <ReasonInputs />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="provider_id">{notice.provider_name}</ReadField>
          <ReadField source="from_category" />
          <ReadField source="to_category" />
          <ReadField source="notified_on" />
          <ReadField source="cause" wide />
          <ReadField source="impact" wide />
        </FieldGrid>
      </SectionForm>
      <SectionForm
        title={t('statute_switches.sections.statute')}
        fields={['statute_approved_on', 'statute_section', 'statute_version', 'effective_on']}
        canEdit={canEdit}
        inputs={
          <FieldGrid>
            <StatuteInputs />
            <DayInput source="effective_on" />
          </FieldGrid>
        }
      >
        <FieldGrid>
          <ReadField source="statute_approved_on" />
          <ReadField source="statute_section" />
          <ReadField source="statute_version" />
          <ReadField source="effective_on" />
        </FieldGrid>
      </SectionForm>
    </RegisterPage>
  )
}
