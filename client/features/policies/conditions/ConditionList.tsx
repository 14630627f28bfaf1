import { Box } from '@mui/material'
import { DataTable, ReferenceField, TextField, useGetList, useRecordContext, useTranslate } from 'react-admin'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { useClause } from './useClause.ts'

/** The catalogue of conditions and grounds for exclusion: by policy, group, track and kind, with quote and source on request. */
export function ConditionList() {
  return (
    <ListPage sort={{ field: 'id', order: 'ASC' }} perPage={100} filters={<ConditionFilters />} actions={<ListActions create={false} />}>
      <ListTable
        expand={<ConditionQuote />}
        hiddenColumns={['policy_id', 'tracks', 'care_types', 'exemptable', 'private']}
        card={(record) => ({ title: record.clause, mark: <ChoiceField group="condition_kind" value={record.kind} />, lines: [record.text, record.group] })}
      >
        <DataTable.Col source="clause">
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            <RecordLink source="clause" />
          </Box>
        </DataTable.Col>
        <DataTable.Col source="text" disableSort render={(record) => <Box sx={{ my: 1, minWidth: 320 }}>{record.text}</Box>} />
        <DataTable.Col source="group" />
        <DataTable.Col source="kind">
          <ChoiceField source="kind" group="condition_kind" />
        </DataTable.Col>
        <DataTable.Col source="tracks" disableSort>
          <ChoiceField source="tracks" group="track" />
        </DataTable.Col>
        <DataTable.Col source="policy_id">
          <ReferenceField source="policy_id" reference="policies" link={false}>
            <TextField source="code" sx={{ whiteSpace: 'nowrap' }} />
          </ReferenceField>
        </DataTable.Col>
        <DataTable.Col source="exemptable">
          <ChoiceField source="exemptable" group="boolean" />
        </DataTable.Col>
        <DataTable.Col source="care_types" disableSort>
          <ChoiceField source="care_types" group="care_type" />
        </DataTable.Col>
        <DataTable.Col source="private">
          <ChoiceField source="private" group="boolean" />
        </DataTable.Col>
      </ListTable>
    </ListPage>
  )
}

function ConditionQuote() {
  const record = useRecordContext()
  const translate = useTranslate()
  const { clause, source } = useClause(record)
  return (
    <Box sx={{ py: 1, maxWidth: 720 }}>
      {clause ? <PolicyQuote quote={clause.quote} source={source} clause={clause.code} open /> : translate('ra.page.loading')}
    </Box>
  )
}

function ConditionFilters() {
  const label = useFieldLabel('conditions')
  const { data: policies } = useGetList('policies', { pagination: { page: 1, perPage: 100 }, sort: { field: 'code', order: 'ASC' } })
  const { data: all } = useGetList('conditions', { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' } })
  const groups = [...new Set((all ?? []).map(({ group }) => group as string))].map((id) => ({ id, name: id }))
  return (
    <FilterPanel>
      <FacetFilter label={label('policy_id')} source="policy_id" choices={(policies ?? []).map(({ id, code }) => ({ id, name: code }))} />
      <FacetFilter label={label('kind')} source="kind" group="condition_kind" />
      <FacetFilter label={label('group')} source="group" choices={groups} />
      <FacetFilter label={label('tracks')} source="tracks" group="track" />
    </FilterPanel>
  )
}
