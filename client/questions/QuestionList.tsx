import { DataTable, type RaRecord, useListContext, useTranslate } from 'react-admin'
import { DueDate } from '../common/DueDate.tsx'
import { DutchDateField } from '../common/DutchDateField.tsx'
import { FacetFilter, FilterPanel } from '../common/FilterPanel.tsx'
import { ListActions } from '../common/ListActions.tsx'
import { ListPage } from '../common/ListPage.tsx'
import { ListTable } from '../common/ListTable.tsx'
import { RecordLink } from '../common/RecordLink.tsx'
import { StatusChip } from '../common/StatusChip.tsx'
import { useFieldLabel } from '../common/useFieldText.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { useFacets } from '../common/useNext.ts'
import { ViewTabs } from '../common/ViewTabs.tsx'
import { awaitedOn, type Question } from './questionTypes.ts'

const byDue = { field: 'due_on', order: 'ASC' } as const

/** The questions of providers, the first to be answered on top. */
export function QuestionList() {
  const t = useTranslate()
  const { identity } = useIdentity()
  const views = [
    { label: t('questions.views.open'), filter: { status: ['open'] }, sort: byDue },
    { label: t('questions.views.mine'), filter: { status: ['open'], owner_id: identity?.id }, sort: byDue },
    { label: t('questions.views.answered'), filter: { status: ['answered'] }, sort: { field: 'answered_on', order: 'DESC' as const } },
    { label: t('app.all'), filter: {} },
  ]
  return (
    <ListPage
      sort={byDue}
      filterDefaultValues={{ status: ['open'] }}
      views={<ViewTabs views={views} />}
      filters={<QuestionFilters />}
      actions={<ListActions createLabel={t('questions.create')} />}
      emptyText={t('questions.empty')}
    >
      <ListTable hiddenColumns={['reference', 'policy_code', 'answered_on']} card={questionCard}>
        <DataTable.Col source="subject" disableSort>
          <RecordLink source="subject" />
        </DataTable.Col>
        <DataTable.Col source="provider_name" label="resources.questions.fields.provider_id" />
        <DataTable.Col source="status" render={(record) => <StatusChip group="question_status" value={record.status} />} />
        <DataTable.Col source="received_on">
          <DutchDateField source="received_on" />
        </DataTable.Col>
        <DataTable.Col source="due_on" render={due} />
        <DataTable.Col source="owner_name" label="resources.questions.fields.owner_id" disableSort />
        <DataTable.Col source="reference" disableSort />
        <DataTable.Col source="policy_code" label="resources.questions.fields.policy_id" disableSort />
        <DataTable.Col source="answered_on">
          <DutchDateField source="answered_on" />
        </DataTable.Col>
      </ListTable>
    </ListPage>
  )
}

const due = (record: RaRecord) => <DueDate value={awaitedOn(record as Question)} done={record.status !== 'open'} />

const questionCard = (record: RaRecord) => ({
  title: record.subject,
  mark: <StatusChip group="question_status" value={record.status} />,
  lines: [record.provider_name, due(record)],
})

function QuestionFilters() {
  const label = useFieldLabel('questions')
  const { filterValues } = useListContext()
  const counts = useFacets('questions', filterValues)
  return (
    <FilterPanel>
      <FacetFilter label={label('status')} source="status" group="question_status" counts={counts.status} />
    </FilterPanel>
  )
}
