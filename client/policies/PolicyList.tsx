import { DataTable } from 'react-admin'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { DutchDateField } from '../fields/DutchDateField.tsx'
import { RecordLink } from '../fields/RecordLink.tsx'
import { StatusChip } from '../fields/StatusChip.tsx'
import { ListActions } from '../lists/ListActions.tsx'
import { ListPage } from '../lists/ListPage.tsx'
import { ListTable } from '../lists/ListTable.tsx'

/** The purchasing policies. */
export function PolicyList() {
  return (
    <ListPage sort={{ field: 'contract_starts_on', order: 'DESC' }} actions={<ListActions create={false} />} noSearch>
      <ListTable
        hiddenColumns={['reference_year', 'edition']}
        card={(record) => ({
          title: record.title,
          mark: <StatusChip group="policy_status" value={record.status} />,
          lines: [record.code, <ChoiceField key="care" group="care_type" value={record.care_types} />],
        })}
      >
        <DataTable.Col source="title">
          <RecordLink source="title" />
        </DataTable.Col>
        <DataTable.Col source="code" />
        <DataTable.Col source="care_types" disableSort>
          <ChoiceField source="care_types" group="care_type" />
        </DataTable.Col>
        <DataTable.Col source="tracks" disableSort>
          <ChoiceField source="tracks" group="track" />
        </DataTable.Col>
        <DataTable.Col source="contract_starts_on">
          <DutchDateField source="contract_starts_on" />
        </DataTable.Col>
        <DataTable.Col source="contract_ends_on">
          <DutchDateField source="contract_ends_on" />
        </DataTable.Col>
        <DataTable.Col source="status" render={(record) => <StatusChip group="policy_status" value={record.status} />} />
        <DataTable.Col source="reference_year" />
        <DataTable.Col source="edition" />
      </ListTable>
    </ListPage>
  )
}
