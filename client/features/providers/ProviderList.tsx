import { Box } from '@mui/material'
import { DataTable, type RaRecord, useTranslate } from 'react-admin'
import { today } from '../../ui/common/dates.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DutchDateField } from '../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { WarningMark } from '../../ui/fields/WarningMark.tsx'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { PresetFilter } from '../../ui/lists/PresetFilter.tsx'

const hidden = [
  'crisis_service',
  'legal_form',
  'profession',
  'settings',
  'email',
  'phone',
  'archived',
  'updated_at',
  'sustainable_choice_on',
  'modular_funding_from',
  'modular_funding_until',
]

const dated = ['sustainable_choice_on', 'modular_funding_from', 'modular_funding_until']

/** The list of providers, with filters by kind, legal form, profession, crisis service, sustainable choice and modular funding. */
export function ProviderList() {
  const translate = useTranslate()
  return (
    <ListPage sort={{ field: 'name', order: 'ASC' }} filters={<ProviderFilters />} actions={<ListActions createLabel={translate('providers.create')} />}>
      <ListTable
        hiddenColumns={hidden}
        card={(record: RaRecord) => ({
          title: record.name,
          mark: <WarningMark warnings={record.warnings} />,
          lines: [[record.agb_code, record.city].filter(Boolean).join(' · '), <ChoiceField key="kind" group="provider_kind" value={record.kind} />],
        })}
      >
        <DataTable.Col source="name">
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            <RecordLink source="name" /> <WarningMark />
          </Box>
        </DataTable.Col>
        <DataTable.Col source="agb_code" />
        <DataTable.Col source="kind">
          <ChoiceField source="kind" group="provider_kind" />
        </DataTable.Col>
        <DataTable.Col source="city" />
        <DataTable.Col source="kvk_number" />
        <DataTable.Col source="crisis_service">
          <ChoiceField source="crisis_service" group="crisis_service" />
        </DataTable.Col>
        <DataTable.Col source="legal_form">
          <ChoiceField source="legal_form" group="legal_form" />
        </DataTable.Col>
        <DataTable.Col source="profession">
          <ChoiceField source="profession" group="profession" />
        </DataTable.Col>
        <DataTable.Col source="settings" disableSort render={(record) => (record.settings ?? []).join(', ') || '–'} />
        <DataTable.Col source="email" />
        <DataTable.Col source="phone" />
        <DataTable.Col source="archived">
          <ChoiceField source="archived" group="boolean" />
        </DataTable.Col>
        {dated.map((source) => (
          <DataTable.Col key={source} source={source}>
            <DutchDateField source={source} />
          </DataTable.Col>
        ))}
      </ListTable>
    </ListPage>
  )
}

function ProviderFilters() {
  const label = useFieldLabel('providers')
  const translate = useTranslate()
  const now = today()
  return (
    <FilterPanel>
      <FacetFilter label={label('kind')} source="kind" group="provider_kind" />
      <FacetFilter label={label('crisis_service')} source="crisis_service" group="crisis_service" />
      <FacetFilter label={label('profession')} source="profession" group="profession" />
      <PresetFilter
        label={translate('providers.sections.funding')}
        presets={[
          { name: translate('providers.sustainable'), filter: { sustainable_choice_on_lte: now } },
          { name: translate('providers.modular_now'), filter: { modular_funding_from_lte: now, modular_funding_until_gte: now } },
        ]}
      />
      <FacetFilter label={label('archived')} source="archived" group="boolean" />
    </FilterPanel>
  )
}
