import { DataTable, type RaRecord, useTranslate } from 'react-admin'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { DueDate } from '../../../ui/fields/DueDate.tsx'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { dense, nowrap, roomy } from '../../../ui/lists/denseTable.ts'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { RegisterFilters } from '../RegisterFilters.tsx'
import { TitleCell } from '../TitleCell.tsx'

const { Col } = DataTable
const byDue = { field: 'awaited_on', order: 'ASC' } as const
const hidden = ['provider_name', 'reference', 'policy_code', 'answered_on']

/** The questions of providers, the first to be answered on top. */
export function QuestionList() {
  const t = useTranslate()
  const { identity } = useIdentity()
  const views = [
    { label: t('questions.views.open'), filter: { status: ['open'] }, sort: byDue },
    { label: t('questions.views.mine'), filter: { status: ['open'], owner_id: identity?.id }, sort: byDue },
    { label: t('questions.views.answered'), filter: { status: ['answered'] }, sort: { field: 'answered_on', order: 'DESC' as const } },
    { label: t('app.all'), filter: {}, sort: { field: 'received_on', order: 'DESC' as const } },
  ]
  const due = (record: RaRecord) => <DueDate value={record.awaited_on} done={record.status !== 'open'} empty={t('questions.no_term')} />
  const card = (record: RaRecord) => ({
    title: record.subject,
    mark: <StatusChip group="question_status" value={record.status} />,
    lines: [record.provider_name, due(record)],
  })
  return (
    <ListPage
      sort={byDue}
      filterDefaultValues={{ status: ['open'] }}
      views={<ViewTabs views={views} />}
      filters={<RegisterFilters />}
      actions={<ListActions createLabel="questions.create" />}
      emptyText={t('questions.empty')}
    >
      <ListTable hiddenColumns={hidden} card={card} sx={dense}>
        <Col source="subject" disableSort cellSx={roomy} render={(record) => <TitleCell title={record.subject} under={record.provider_name} />} />
        <Col source="status" render={(record) => <StatusChip group="question_status" value={record.status} />} />
        <Col source="awaited_on" sx={nowrap} render={due} />
        <Col source="received_on" sx={nowrap} render={(record) => <DutchDateField value={record.received_on} />} />
        <Col source="owner_name" sx={nowrap} label="resources.questions.fields.owner_id" disableSort />
        <Col source="answered_on" sx={nowrap} render={(record) => <DutchDateField value={record.answered_on} />} />
        <Col source="provider_name" label="resources.questions.fields.provider_id" />
        <Col source="policy_code" sx={nowrap} label="resources.questions.fields.policy_id" disableSort />
        <Col source="reference" sx={nowrap} disableSort />
      </ListTable>
    </ListPage>
  )
}
