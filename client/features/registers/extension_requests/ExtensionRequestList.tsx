import { DataTable, type RaRecord, useListContext, useTranslate } from 'react-admin'
import type { ExtensionRequestView } from '../../../../server/model/extensionRequest.ts'
import { useFacets } from '../../../ui/cases/useNext.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { dense, nowrap } from '../../../ui/lists/denseTable.ts'
import { FacetFilter, FilterPanel } from '../../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { StayDays } from './StayDays.tsx'

const { Col } = DataTable
const byReceipt = { field: 'received_on', order: 'ASC' } as const
const toDecide = { status: ['requested'] }

/** The requests to extend a stay, the oldest that waits for a decision on top. */
export function ExtensionRequestList() {
  const t = useTranslate()
  const views = [
    { label: t('extension_requests.views.to_decide'), filter: toDecide, sort: byReceipt },
    { label: t('extension_requests.views.decided'), filter: { status: ['granted', 'rejected'] }, sort: { field: 'decided_on', order: 'DESC' as const } },
    { label: t('app.all'), filter: {} },
  ]
  return (
    <ListPage
      sort={byReceipt}
      filterDefaultValues={toDecide}
      views={<ViewTabs views={views} />}
      filters={<Filters />}
      actions={<ListActions createLabel={t('extension_requests.create')} />}
      emptyText={t('extension_requests.empty')}
    >
      <ListTable card={card} hiddenColumns={['reference', 'stay_started_on', 'granted_until', 'decided_on', 'policy_code']} sx={dense}>
        <Col source="case_reference" label="extension_requests.columns.case" sx={nowrap}>
          <RecordLink source="case_reference" />
        </Col>
        <Col source="provider_name" cellSx={() => ({ width: '100%', minWidth: 130 })} />
        <Col source="status" render={status} />
        <Col source="stay_days" label="extension_requests.columns.days" align="right" disableSort render={days} />
        <Col source="extension_until" label="extension_requests.columns.until">
          <DutchDateField source="extension_until" />
        </Col>
        <Col source="received_on" label="extension_requests.columns.received">
          <DutchDateField source="received_on" />
        </Col>
        <Col source="reference" />
        <Col source="stay_started_on">
          <DutchDateField source="stay_started_on" />
        </Col>
        <Col source="granted_until">
          <DutchDateField source="granted_until" />
        </Col>
        <Col source="decided_on">
          <DutchDateField source="decided_on" />
        </Col>
        <Col source="policy_code" disableSort />
      </ListTable>
    </ListPage>
  )
}

const status = (record: RaRecord) => <StatusChip group="extension_request_status" value={record.status} />
const days = (record: RaRecord) => <StayDays request={record as ExtensionRequestView} />

const card = (record: RaRecord) => ({
  title: record.case_reference,
  mark: status(record),
  lines: [
    record.provider_name,
    <>
      {days(record)} · {formatDate(record.stay_started_on)} – {formatDate(record.granted_until ?? record.extension_until)}
    </>,
  ],
})

function Filters() {
  const label = useFieldLabel('extension_requests')
  const { filterValues } = useListContext()
  const counts = useFacets('extension_requests', filterValues)
  return (
    <FilterPanel>
      <FacetFilter label={label('status')} source="status" group="extension_request_status" counts={counts.status} />
    </FilterPanel>
  )
}
