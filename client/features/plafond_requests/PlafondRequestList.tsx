import { DataTable, useTranslate } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { useFacets } from '../../ui/cases/useNext.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { DutchDateField } from '../../ui/fields/DutchDateField.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import { dense, nowrap, roomy } from '../../ui/lists/denseTable.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { inYear, periodText, usePolicyYears } from '../../ui/lists/policyYear.ts'
import { ViewTabs } from '../../ui/lists/ViewTabs.tsx'
import { UsedFilter } from '../contracts/UsedFilter.tsx'
import { NotMine } from './NotMine.tsx'
import { requestCard } from './requestCard.tsx'
import { requestViews } from './requestViews.ts'

const { Col } = DataTable
const hidden = ['submitted_on', 'contract_reference', 'plafond_cents', 'production_cents', 'new_clients', 'entered_by', 'decided_on']

/** The requests to raise a plafond, by decision date. A team lead starts with those to decide. */
export function PlafondRequestList() {
  const t = useTranslate()
  const { role, can } = useIdentity()
  const { current, isPending } = usePolicyYears()
  if (!role || isPending) return null
  return (
    <ListPage
      sort={{ field: 'decision_due_on', order: 'ASC' }}
      filterDefaultValues={{ ...(can('decide', 'plafond_requests') ? { status: ['complete'] } : {}), ...inYear(current) }}
      byYear
      emptyText={t('plafond_requests.empty')}
      views={<ViewTabs views={requestViews(t)} />}
      filters={<RequestFilters />}
      actions={<ListActions createLabel="plafond_requests.create" />}
    >
      <ListTable card={requestCard} hiddenColumns={hidden} totals sx={dense}>
        <Col source="reference" sx={nowrap}>
          <RecordLink source="reference" />
        </Col>
        <Col
          source="policy_starts_on"
          label="app.policy_year.column"
          render={(record: PlafondRequestView) => periodText(record.policy_starts_on, record.policy_ends_on)}
        />
        <Col
          source="provider_name"
          cellSx={roomy}
          render={(record: PlafondRequestView) => (
            <>
              {record.provider_name} <NotMine request={record} />
            </>
          )}
        />
        <Col source="status" render={(record: PlafondRequestView) => <StatusChip group="plafond_request_status" value={record.status} />} />
        <Col
          source="decision_due_on"
          label="plafond_requests.columns.due"
          render={(record: PlafondRequestView) => <DueDate value={record.decision_due_on} done={!openPlafondRequestStatuses.includes(record.status)} />}
        />
        <Col
          align="right"
          source="requested_cents"
          label="plafond_requests.columns.asked"
          render={(record: PlafondRequestView) => <EuroField value={record.requested_cents} short />}
        />
        <Col
          source="utilisation"
          label="plafond_requests.columns.used"
          render={(record: PlafondRequestView) => <UtilisationBar value={record.utilisation} stacked />}
        />
        <Col source="submitted_on" render={(record: PlafondRequestView) => <DutchDateField value={record.submitted_on} />} />
        <Col source="contract_reference" />
        <Col align="right" source="plafond_cents" disableSort render={(record: PlafondRequestView) => <EuroField value={record.plafond_cents} short />} />
        <Col align="right" source="production_cents" disableSort render={(record: PlafondRequestView) => <EuroField value={record.production_cents} short />} />
        <Col source="new_clients" align="right" />
        <Col source="entered_by" render={(record: PlafondRequestView) => record.entered_by_name} />
        <Col source="decided_on" render={(record: PlafondRequestView) => <DutchDateField value={record.decided_on} />} />
      </ListTable>
    </ListPage>
  )
}

function RequestFilters() {
  const t = useTranslate()
  const facets = useFacets('plafond_requests', {})
  return (
    <FilterPanel>
      <FacetFilter label={t('resources.plafond_requests.fields.status')} source="status" group="plafond_request_status" counts={facets.status} />
      <UsedFilter />
    </FilterPanel>
  )
}
