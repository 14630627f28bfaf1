import { DataTable, type RaRecord, useTranslate } from 'react-admin'
import { openInitiativeStatuses } from '../../../../server/model/initiative.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
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
const byFollowUp = { field: 'follow_up_on', order: 'ASC' } as const
const hidden = ['received_on', 'provider_name', 'policy_code', 'reference', 'closed_on']
const running = { status: [...openInitiativeStatuses] }

/** The initiatives of providers, the first to be looked at again on top. */
export function InitiativeList() {
  const t = useTranslate()
  const { identity } = useIdentity()
  const views = [
    { label: t('initiatives.views.running'), filter: running, sort: byFollowUp },
    { label: t('initiatives.views.mine'), filter: { ...running, owner_id: identity?.id }, sort: byFollowUp },
    { label: t('initiatives.views.done'), filter: { status: ['realised', 'dropped'] }, sort: { field: 'closed_on', order: 'DESC' as const } },
    { label: t('app.all'), filter: {}, sort: { field: 'received_on', order: 'DESC' as const } },
  ]
  const due = (record: RaRecord) => (openInitiativeStatuses.includes(record.status) ? <DueDate value={record.follow_up_on} /> : '–')
  const card = (record: RaRecord) => ({
    title: record.title,
    mark: <StatusChip group="initiative_status" value={record.status} />,
    lines: [record.provider_name, <ChoiceField key="theme" group="initiative_theme" value={record.theme} />, record.follow_up_on && due(record)],
  })
  return (
    <ListPage
      sort={byFollowUp}
      filterDefaultValues={running}
      views={<ViewTabs views={views} />}
      filters={<RegisterFilters fields={['theme']} />}
      actions={<ListActions createLabel="initiatives.create" />}
      emptyText={t('initiatives.empty')}
    >
      <ListTable hiddenColumns={hidden} card={card} sx={dense}>
        <Col source="title" cellSx={roomy} render={(record) => <TitleCell title={record.title} under={record.provider_name} />} />
        <Col source="theme" sx={nowrap} render={(record) => <ChoiceField group="initiative_theme" value={record.theme} />} />
        <Col source="status" render={(record) => <StatusChip group="initiative_status" value={record.status} />} />
        <Col source="follow_up_on" sx={nowrap} render={due} />
        <Col source="owner_name" sx={nowrap} label="resources.initiatives.fields.owner_id" disableSort />
        <Col source="received_on" sx={nowrap} render={(record) => <DutchDateField value={record.received_on} />} />
        <Col source="closed_on" sx={nowrap} render={(record) => <DutchDateField value={record.closed_on} />} />
        <Col source="provider_name" label="resources.initiatives.fields.provider_id" />
        <Col source="policy_code" sx={nowrap} label="resources.initiatives.fields.policy_id" disableSort />
        <Col source="reference" sx={nowrap} disableSort />
      </ListTable>
    </ListPage>
  )
}
