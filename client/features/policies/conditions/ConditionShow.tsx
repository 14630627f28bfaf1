import { BooleanInput, type RaRecord, required, SelectArrayInput, TextInput, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { CaseHeader } from '../../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { HistoryList } from '../../../ui/cases/HistoryList.tsx'
import { PageTabs, usePageTab } from '../../../ui/cases/PageTabs.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { Section } from '../../../ui/cases/Section.tsx'
import { useChoices } from '../../../ui/common/choices.ts'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { EditionInputs, editionFields } from '../EditionInputs.tsx'
import { useReading } from '../useReading.ts'
import { ConditionOutcomes } from './ConditionOutcomes.tsx'
import { useClause } from './useClause.ts'

/** One condition: its words, where it stands in the policy, and where it is met or not across contracts. */
export function ConditionShow() {
  return (
    <CasePage>
      <ConditionPage />
    </CasePage>
  )
}

function ConditionPage() {
  const record = useRecordContext()
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const [tab, setTab] = usePageTab('overview')
  const { clause, source, policy } = useClause(record)
  const reading = useReading(clause)
  if (!record) return null
  const overview = (
    <>
      <SectionForm
        title={label('conditions', 1)}
        fields={['text', 'exemptable', ...(policy?.status === 'draft' ? ['group', 'tracks'] : editionFields)]}
        inputs={policy && policy.status !== 'closed' && <ConditionInputs policy={policy} condition={record} />}
      >
        <FieldGrid>
          <ReadField source="text" wide />
          <ReadField source="policy_id">
            <RecordLink resource="policies" id={record.policy_id}>
              {source.split(',')[0]}
            </RecordLink>
          </ReadField>
          <ReadField source="group" />
          <ReadField source="tracks" />
          <ReadField source="care_types" />
          <ReadField source="exemptable" />
        </FieldGrid>
      </SectionForm>
      <Section title={translate('conditions.in_policy')}>
        <PolicyQuote quote={clause?.quote} source={source} clause={record.clause} open />
        {reading && (
          <FieldGrid>
            <ReadField source="reading" label={translate('policies.reading')} wide>
              {reading}
            </ReadField>
          </FieldGrid>
        )}
      </Section>
      <ConditionOutcomes />
    </>
  )
  return (
    <>
      <CaseHeader
        parent={{ label: label('conditions', 2), to: '/conditions' }}
        reference={record.clause}
        strip={
          <>
            <ChoiceField source="kind" group="condition_kind" />
            <span>{record.group}</span>
            <ChoiceField source="tracks" group="track" />
          </>
        }
      />
      <PageTabs
        label={record.clause}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'overview', label: translate('providers.tabs.overview'), content: overview },
          { id: 'history', label: translate('providers.tabs.history'), content: <HistoryList resource="conditions" id={record.id} /> },
        ]}
      />
    </>
  )
}

/** The words and whether it can be exempted; in a draft the group and the tracks as well, of a published policy what its next edition asks. */
function ConditionInputs({ policy, condition }: { policy: RaRecord; condition: RaRecord }) {
  const navigate = useNavigate()
  const draft = policy.status === 'draft'
  const tracks = useChoices('track', policy.tracks)
  return (
    <>
      <TextInput source="text" multiline minRows={2} fullWidth validate={required()} />
      <BooleanInput source="exemptable" />
      {draft && <TextInput source="group" fullWidth validate={required()} />}
      {draft && <SelectArrayInput source="tracks" choices={tracks} translateChoice={false} fullWidth validate={required()} />}
      {!draft && (
        <EditionInputs
          policy={policy}
          gathering={{
            part: 'condition',
            record: condition,
            fields: ['text', 'exemptable'],
            onGathered: () => void navigate(`/policies/${policy.id}/show?tab=next`),
          }}
        />
      )}
    </>
  )
}
