import { Box } from '@mui/material'
import { DataTable, useTranslate } from 'react-admin'
import { addDays, today } from '../../../ui/common/dates.ts'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../../ui/fields/DueDate.tsx'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../../ui/lists/ViewTabs.tsx'
import { qualificationState } from '../qualificationState.ts'

const state = (record: object) => qualificationState(record as Parameters<typeof qualificationState>[0], today())

/** The qualifications of all providers, to find what expires. Each leads to its provider, where it is kept. */
export function QualificationList() {
  const translate = useTranslate()
  const now = today()
  const byEnd = { field: 'valid_until', order: 'ASC' as const }
  const views = [
    { label: translate('app.all'), filter: {} },
    { label: translate('qualifications.views.expiring'), filter: { valid_until_gte: now, valid_until_lte: addDays(now, 90) }, sort: byEnd },
    { label: translate('qualifications.views.expired'), filter: { valid_until_lte: addDays(now, -1) }, sort: byEnd },
    { label: translate('qualifications.views.applied'), filter: { state: 'applied' } },
  ]
  return (
    <ListPage
      sort={{ field: 'id', order: 'DESC' }}
      filters={<QualificationFilters />}
      views={<ViewTabs views={views} />}
      actions={<ListActions create={false} />}
    >
      <ListTable
        rowClick={(_id, _resource, record) => `/providers/${record.provider_id}/show`}
        hiddenColumns={['applied_on', 'detail', 'evidence']}
        card={(record) => ({
          title: record.provider_name,
          to: `/providers/${record.provider_id}/show`,
          mark: <StatusChip group="qualification_state" value={state(record)} />,
          lines: [
            <ChoiceField key="kind" group="qualification_kind" value={record.kind} />,
            record.valid_until && <DueDate key="until" value={record.valid_until} soonDays={90} quietAfterDays={90} />,
          ],
        })}
      >
        <DataTable.Col
          source="provider_name"
          label="resources.qualifications.fields.provider_id"
          disableSort
          render={(record) => (
            <Box sx={{ minWidth: 140, overflowWrap: 'anywhere' }}>
              <RecordLink resource="providers" id={record.provider_id}>
                {record.provider_name}
              </RecordLink>
            </Box>
          )}
        />
        <DataTable.Col source="kind">
          <ChoiceField source="kind" group="qualification_kind" />
        </DataTable.Col>
        <DataTable.Col source="state" render={(record) => <StatusChip group="qualification_state" value={state(record)} />} />
        <DataTable.Col source="since">
          <DutchDateField source="since" />
        </DataTable.Col>
        <DataTable.Col source="valid_until">
          <DueDate source="valid_until" soonDays={90} quietAfterDays={90} />
        </DataTable.Col>
        <DataTable.Col source="detail">
          <ChoiceField source="detail" group="hospice_detail" />
        </DataTable.Col>
        <DataTable.Col source="applied_on">
          <DutchDateField source="applied_on" />
        </DataTable.Col>
        <DataTable.Col source="evidence" disableSort />
      </ListTable>
    </ListPage>
  )
}

function QualificationFilters() {
  const label = useFieldLabel('qualifications')
  return (
    <FilterPanel>
      <FacetFilter label={label('kind')} source="kind" group="qualification_kind" />
      <FacetFilter label={label('state')} source="state" group="qualification_state" />
    </FilterPanel>
  )
}
