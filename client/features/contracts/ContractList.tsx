import { Button } from '@mui/material'
import { DataTable, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { ContractView } from '../../../server/model/contract.ts'
import { today } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { DutchDateField } from '../../ui/fields/DutchDateField.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import { dense, nowrap, roomy } from '../../ui/lists/denseTable.ts'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { inYear, periodText, usePolicyYears } from '../../ui/lists/policyYear.ts'
import { ViewTabs } from '../../ui/lists/ViewTabs.tsx'
import { ContractFilters } from './ContractFilters.tsx'
import { contractCard } from './contractCard.tsx'
import { contractViews } from './contractViews.ts'
import { ProviderCell } from './ProviderCell.tsx'
import { TurnCell } from './TurnCell.tsx'

const { Col } = DataTable
const hidden = ['track', 'owner_id', 'agb_code', 'care_type', 'starts_on', 'plafond_cents', 'production_cents', 'utilisation', 'updated_at']

/** The list of contracts: saved views, filters with counts, a dense table, cards on a narrow screen. */
export function ContractList() {
  const t = useTranslate()
  const { identity, can } = useIdentity()
  const { current, isPending } = usePolicyYears()
  if (isPending) return null
  return (
    <ListPage
      sort={{ field: 'next_due_on', order: 'ASC' }}
      filterDefaultValues={inYear(current)}
      byYear
      emptyText={t('contracts.empty')}
      views={<ViewTabs views={contractViews(identity?.id, today(), t)} />}
      filters={<ContractFilters />}
      actions={
        <ListActions createLabel="contracts.create">
          {can('create', 'production') && (
            <Button component={Link} to="/production" variant="outlined">
              {t('app.menu.production')}
            </Button>
          )}
        </ListActions>
      }
    >
      <ListTable card={contractCard} hiddenColumns={hidden} totals sx={dense}>
        <Col source="reference" sx={nowrap}>
          <RecordLink source="reference" />
        </Col>
        <Col source="provider_name" render={(record: ContractView) => <ProviderCell contract={record} />} cellSx={roomy} />
        <Col source="status" render={(record: ContractView) => <StatusChip group="contract_status" value={record.status} />} />
        <Col
          source="policy_starts_on"
          label="app.policy_year.column"
          render={(record: ContractView) => periodText(record.policy_starts_on, record.policy_ends_on)}
        />
        <Col source="turn" render={(record: ContractView) => <TurnCell contract={record} />} />
        <Col source="owner_id" render={(record: ContractView) => record.owner_name ?? t('contracts.nobody')} />
        <Col
          source="next_due_on"
          label="contracts.due_term"
          render={(record: ContractView) => <DueDate value={record.next_due_on} ends={record.status === 'active'} />}
        />
        <Col source="track" render={(record: ContractView) => <ChoiceField group="track" value={record.track} />} />
        <Col source="agb_code" />
        <Col source="care_type" render={(record: ContractView) => <ChoiceField group="care_type" value={record.care_type} />} />
        <Col source="starts_on" render={(record: ContractView) => <DutchDateField value={record.starts_on} />} />
        <Col align="right" source="plafond_cents" render={(record: ContractView) => <EuroField value={record.plafond_cents} short />} />
        <Col align="right" source="production_cents" render={(record: ContractView) => <EuroField value={record.production_cents} short />} />
        <Col source="utilisation" render={(record: ContractView) => <UtilisationBar value={record.utilisation} stacked />} />
        <Col source="updated_at" render={(record: ContractView) => <DutchDateField value={record.updated_at} />} />
      </ListTable>
    </ListPage>
  )
}
