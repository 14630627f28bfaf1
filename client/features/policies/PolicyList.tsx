import { Box } from '@mui/material'
import { DataTable, useTranslate } from 'react-admin'
import { formatDate } from '../../ui/common/dates.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { nowrap } from '../../ui/lists/denseTable.ts'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'

/** The purchasing policies. */
export function PolicyList() {
  const t = useTranslate()
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
        <DataTable.Col source="code" sx={{ whiteSpace: 'nowrap' }} />
        <DataTable.Col source="care_types" disableSort>
          <ChoiceField source="care_types" group="care_type" />
        </DataTable.Col>
        <DataTable.Col source="tracks" disableSort>
          <ChoiceField source="tracks" group="track" />
        </DataTable.Col>
        <DataTable.Col
          source="contract_starts_on"
          label="policies.contract_period"
          render={(record) => (
            <>
              <Box component="span" sx={nowrap}>{`${formatDate(record.contract_starts_on)} ${t('policies.until')}`}</Box>{' '}
              <Box component="span" sx={nowrap}>
                {formatDate(record.contract_ends_on)}
              </Box>
            </>
          )}
        />
        <DataTable.Col source="status" render={(record) => <StatusChip group="policy_status" value={record.status} />} />
        <DataTable.Col source="reference_year" />
        <DataTable.Col source="edition" />
      </ListTable>
    </ListPage>
  )
}
