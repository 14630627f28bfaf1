import { DataTable, type RaRecord, useTranslate } from 'react-admin'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { dense, nowrap, roomy } from '../../../ui/lists/denseTable.ts'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { RegisterFilters } from '../RegisterFilters.tsx'
import { TitleCell } from '../TitleCell.tsx'

const { Col } = DataTable
const newest = { field: 'notified_on', order: 'DESC' } as const
const hidden = ['statute_approved_on', 'owner_name', 'policy_code', 'reference']

/** The notices of providers that move between practice and institution, the newest on top. */
export function StatuteSwitchList() {
  const t = useTranslate()
  const { identity } = useIdentity()
  const views = [
    { label: t('statute_switches.views.open'), filter: { status: ['notified'] }, sort: newest },
    { label: t('statute_switches.views.mine'), filter: { status: ['notified'], owner_id: identity?.id }, sort: newest },
    { label: t('statute_switches.views.accepted'), filter: { status: ['accepted'] }, sort: newest },
    { label: t('app.all'), filter: {}, sort: newest },
  ]
  const direction = (record: Partial<RaRecord>) => t(`statute_switches.direction.${record.to_category}`)
  const contract = (record: Partial<RaRecord>) =>
    record.contract_id && (
      <RecordLink resource="contracts" id={record.contract_id}>
        {record.contract_reference}
      </RecordLink>
    )
  const card = (record: RaRecord) => ({
    title: record.provider_name,
    mark: <StatusChip group="statute_switch_status" value={record.status} />,
    lines: [direction(record), <DutchDateField key="on" value={record.notified_on} />, contract(record)],
  })
  return (
    <ListPage
      sort={newest}
      filterDefaultValues={{ status: ['notified'] }}
      views={<ViewTabs views={views} />}
      filters={<RegisterFilters fields={['to_category']} />}
      actions={<ListActions createLabel="statute_switches.create" />}
      emptyText={t('statute_switches.empty')}
    >
      <ListTable hiddenColumns={hidden} card={card} sx={dense}>
        <Col
          source="provider_name"
          label="resources.statute_switches.fields.provider_id"
          cellSx={roomy}
          render={(record) => <TitleCell title={record.provider_name} under={direction(record)} />}
        />
        <Col source="status" render={(record) => <StatusChip group="statute_switch_status" value={record.status} />} />
        <Col source="notified_on" sx={nowrap} render={(record) => <DutchDateField value={record.notified_on} />} />
        <Col source="decided_on" sx={nowrap} render={(record) => <DutchDateField value={record.decided_on} />} />
        <Col
          source="contract_reference"
          sx={nowrap}
          label="resources.statute_switches.fields.contract_id"
          disableSort
          render={(record) => contract(record) ?? '–'}
        />
        <Col source="statute_approved_on" sx={nowrap} render={(record) => <DutchDateField value={record.statute_approved_on} />} />
        <Col source="owner_name" sx={nowrap} label="resources.statute_switches.fields.owner_id" disableSort />
        <Col source="policy_code" sx={nowrap} label="resources.statute_switches.fields.policy_id" disableSort />
        <Col source="reference" sx={nowrap} disableSort />
      </ListTable>
    </ListPage>
  )
}
