import { DataTable, type RaRecord, useListContext, useTranslate } from 'react-admin'
import type { CoordinationRequestView } from '../../../../server/model/coordinationRequest.ts'
import { useFacets } from '../../../ui/cases/useNext.ts'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { EuroField } from '../../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { dense, nowrap } from '../../../ui/lists/denseTable.ts'
import { FacetFilter, FilterPanel } from '../../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { isOpenRequest } from './isOpenRequest.ts'
import { PointsLeft } from './PointsLeft.tsx'

const { Col } = DataTable
const byReceipt = { field: 'received_on', order: 'ASC' } as const
const open = { status: ['draft', 'requested'] }

/** The requests for the coordination function, the oldest that waits on top. */
export function CoordinationRequestList() {
  const t = useTranslate()
  const views = [
    { label: t('coordination_requests.views.open'), filter: open, sort: byReceipt },
    { label: t('coordination_requests.views.decided'), filter: { status: ['granted', 'rejected'] }, sort: { field: 'decided_on', order: 'DESC' as const } },
    { label: t('app.all'), filter: {} },
  ]
  return (
    <ListPage
      sort={byReceipt}
      filterDefaultValues={open}
      views={<ViewTabs views={views} />}
      filters={<Filters />}
      actions={<ListActions createLabel={t('coordination_requests.create')} />}
      emptyText={t('coordination_requests.empty')}
    >
      <ListTable card={card} hiddenColumns={['region', 'received_on', 'total_cents', 'policy_code', 'decided_on']} sx={dense}>
        <Col source="reference" sx={nowrap}>
          <RecordLink source="reference" />
        </Col>
        <Col source="provider_name" cellSx={() => ({ width: '100%', minWidth: 130 })} />
        <Col source="year" />
        <Col source="region" />
        <Col source="status" render={status} />
        <Col
          source="requirements"
          disableSort
          render={(record: RaRecord) => isOpenRequest(record as CoordinationRequestView) && <PointsLeft request={record as CoordinationRequestView} />}
        />
        <Col
          source="amount_cents"
          label="coordination_requests.columns.amount"
          align="right"
          render={(record: RaRecord) => <EuroField value={record.amount_cents} />}
        />
        <Col source="received_on">
          <DutchDateField source="received_on" />
        </Col>
        <Col source="total_cents" align="right" render={(record: RaRecord) => <EuroField value={record.total_cents} />} />
        <Col source="policy_code" disableSort />
        <Col source="decided_on">
          <DutchDateField source="decided_on" />
        </Col>
      </ListTable>
    </ListPage>
  )
}

const status = (record: RaRecord) => <StatusChip group="coordination_request_status" value={record.status} />

const card = (record: RaRecord) => ({
  title: [record.provider_name, record.year].join(' · '),
  mark: status(record),
  lines: [
    record.region,
    isOpenRequest(record as CoordinationRequestView) && <PointsLeft request={record as CoordinationRequestView} />,
    record.amount_cents !== null && <EuroField value={record.amount_cents} />,
  ],
})

function Filters() {
  const label = useFieldLabel('coordination_requests')
  const { filterValues } = useListContext()
  const counts = useFacets('coordination_requests', filterValues)
  const years = Object.keys(counts.year ?? {}).map((year) => ({ id: Number(year), name: year }))
  return (
    <FilterPanel>
      <FacetFilter label={label('status')} source="status" group="coordination_request_status" counts={counts.status} />
      <FacetFilter label={label('year')} source="year" choices={years} counts={counts.year} />
    </FilterPanel>
  )
}
