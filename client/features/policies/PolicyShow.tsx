import { Box } from '@mui/material'
import { type RaRecord, required, SelectArrayInput, TextInput, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../ui/cases/CasePage.tsx'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'
import { PageTabs, usePageTab } from '../../ui/cases/PageTabs.tsx'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { useChoices, useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { YearInput } from '../../ui/forms/YearInput.tsx'
import { ClauseBrowser } from './ClauseBrowser.tsx'
import { ComparePolicies } from './ComparePolicies.tsx'
import { ContradictionSummary } from './Contradictions.tsx'
import { CopyPolicy } from './CopyPolicy.tsx'
import { EditionInputs, editionFields } from './EditionInputs.tsx'
import { EditionList } from './EditionList.tsx'
import { NextEdition } from './NextEdition.tsx'
import { PublishPolicy } from './PublishPolicy.tsx'
import { ImpactTab } from './policy_impacts/ImpactTab.tsx'
import { RollOver } from './RollOver.tsx'
import { UniformConditions } from './UniformConditions.tsx'
import { useGathered } from './useGathered.ts'

/** One purchasing policy: its clauses with their dates and terms, searchable; its period and chapters; its history. */
export function PolicyShow() {
  return (
    <CasePage>
      <PolicyPage />
    </CasePage>
  )
}

function PolicyPage() {
  const record = useRecordContext()
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const [tab, setTab] = usePageTab('clauses')
  const [params] = useSearchParams()
  const gathered = useGathered(record?.id ?? 0, record?.status === 'published')
  if (!record) return null
  const opened = `${params.get('clause')} ${params.has('contradicting')}`
  const next = gathered && gathered.length > 0 ? translate('policies.next_edition_count', { count: gathered.length }) : translate('policies.next_edition')
  return (
    <>
      <CaseHeader
        parent={{ label: label('policies', 2), to: '/policies' }}
        reference={record.code}
        title={record.title}
        actions={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <CopyPolicy policy={record} />
            <RollOver policy={record} />
            <PublishPolicy policy={record} />
          </Box>
        }
        strip={
          <>
            <StatusChip group="policy_status" value={record.status} />
            <span>{translate('policies.edition', { edition: record.edition })}</span>
            {record.based_on_code && <span>{translate('policies.based_on', { code: record.based_on_code })}</span>}
            {record.published_on && (
              <span>{translate('policies.published_with', { on: formatDate(record.published_on), reason: record.published_reason })}</span>
            )}
          </>
        }
      />
      <PageTabs
        label={record.title}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'clauses', label: label('clauses', 2), content: <ClauseBrowser key={opened} policy={record} /> },
          { id: 'policy', label: translate('policies.period_and_chapters'), content: <PolicyDetails /> },
          ...(record.based_on_id ? [{ id: 'compare', label: translate('policies.compare'), content: <ComparePolicies policy={record} /> }] : []),
          ...(record.based_on_id && record.status === 'draft'
            ? [{ id: 'impact', label: translate('policy_impacts.tab'), content: <ImpactTab policy={record} /> }]
            : []),
          ...(record.status === 'published' ? [{ id: 'next', label: next, content: <NextEdition policy={record} onMade={() => setTab('editions')} /> }] : []),
          ...(record.status === 'draft' ? [] : [{ id: 'editions', label: translate('policies.editions'), content: <EditionList policy={record} /> }]),
          { id: 'history', label: translate('providers.tabs.history'), content: <HistoryList resource="policies" id={record.id} /> },
        ]}
      />
    </>
  )
}

function PolicyDetails() {
  const record = useRecordContext()
  return (
    <>
      {record && <ContradictionSummary policy={record} />}
      <PolicyFacts />
      <UniformConditions />
    </>
  )
}

function PolicyFacts() {
  const record = useRecordContext()
  const translate = useTranslate()
  const text = useChoiceText()
  const chapters = Object.entries((record?.chapters ?? {}) as Record<string, string>)
  return (
    <SectionForm
      title={translate('policies.period_and_chapters')}
      fields={
        record?.status === 'draft' ? ['title', 'code', 'contract_starts_on', 'contract_ends_on', 'reference_year', 'tracks'] : ['title', ...editionFields]
      }
      inputs={record && record.status !== 'closed' && <PolicyInputs policy={record} />}
    >
      <FieldGrid>
        <ReadField source="title" wide />
        <ReadField source="care_types" />
        <ReadField source="tracks" />
        <ReadField source="contract_starts_on" />
        <ReadField source="contract_ends_on" />
        <ReadField source="reference_year" />
        <ReadField source="source" />
        {chapters.map(([track, chapter]) => (
          <ReadField key={track} source={`chapters.${track}`} label={translate('policies.chapter_of', { track: text('track', track) })}>
            {chapter}
          </ReadField>
        ))}
      </FieldGrid>
    </SectionForm>
  )
}

/** The title; in a draft the code, the period, the reference year and the tracks as well; of a published policy what its next edition asks. */
function PolicyInputs({ policy }: { policy: RaRecord }) {
  const draft = policy.status === 'draft'
  const navigate = useNavigate()
  const tracks = useChoices('track')
  return (
    <>
      <TextInput source="title" validate={required()} fullWidth />
      {draft && (
        <FieldGrid>
          <TextInput source="code" validate={required()} />
          <DateInput source="contract_starts_on" validate={required()} />
          <DateInput source="contract_ends_on" validate={required()} />
          <YearInput source="reference_year" validate={required()} />
          <SelectArrayInput source="tracks" choices={tracks} translateChoice={false} validate={required()} />
        </FieldGrid>
      )}
      {!draft && (
        <EditionInputs
          policy={policy}
          gathering={{ part: 'policy', record: policy, fields: ['title'], onGathered: () => void navigate(`/policies/${policy.id}/show?tab=next`) }}
        />
      )}
    </>
  )
}
