import { required, TextInput, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { CaseHeader } from '../common/CaseHeader.tsx'
import { CasePage } from '../common/CasePage.tsx'
import { useChoiceText } from '../common/choices.ts'
import { HistoryList } from '../common/HistoryList.tsx'
import { PageTabs, usePageTab } from '../common/PageTabs.tsx'
import { FieldGrid, ReadField } from '../common/ReadFields.tsx'
import { SectionForm } from '../common/SectionForm.tsx'
import { StatusChip } from '../common/StatusChip.tsx'
import { ClauseBrowser } from './ClauseBrowser.tsx'

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
  if (!record) return null
  return (
    <>
      <CaseHeader
        parent={{ label: label('policies', 2), to: '/policies' }}
        reference={record.code}
        title={record.title}
        strip={
          <>
            <StatusChip group="policy_status" value={record.status} />
            <span>{translate('policies.edition', { edition: record.edition })}</span>
          </>
        }
      />
      <PageTabs
        label={record.title}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'clauses', label: label('clauses', 2), content: <ClauseBrowser policy={record} /> },
          { id: 'policy', label: translate('policies.period_and_chapters'), content: <PolicyFacts /> },
          { id: 'history', label: translate('providers.tabs.history'), content: <HistoryList resource="policies" id={record.id} /> },
        ]}
      />
    </>
  )
}

function PolicyFacts() {
  const record = useRecordContext()
  const translate = useTranslate()
  const text = useChoiceText()
  const chapters = Object.entries((record?.chapters ?? {}) as Record<string, string>)
  return (
    <SectionForm title={translate('policies.period_and_chapters')} fields={['title']} inputs={<TextInput source="title" validate={required()} />}>
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
