import { DataTable, useTranslate } from 'react-admin'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../../ui/lists/ListActions.tsx'
import { ListPage } from '../../../ui/lists/ListPage.tsx'
import { ListTable } from '../../../ui/lists/ListTable.tsx'
import { ForbiddenPage } from '../../../ui/pages/ForbiddenPage.tsx'

/** The tokens with which other systems use the API, for the administrator. */
export function ApiTokenList() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  return can('list', 'api_tokens') ? <ApiTokens /> : <ForbiddenPage />
}

function ApiTokens() {
  const translate = useTranslate()
  return (
    <ListPage sort={{ field: 'name', order: 'ASC' }} filters={<ApiTokenFilters />} actions={<ListActions createLabel={translate('api_tokens.create')} />}>
      <ListTable
        card={(record) => ({
          title: record.name,
          mark: <ChoiceField group="role" value={record.role} />,
          lines: [record.revoked && translate('resources.api_tokens.fields.revoked')],
        })}
      >
        <DataTable.Col source="name">
          <RecordLink source="name" />
        </DataTable.Col>
        <DataTable.Col source="role">
          <ChoiceField source="role" group="role" />
        </DataTable.Col>
        <DataTable.Col source="expires_on">
          <DutchDateField source="expires_on" />
        </DataTable.Col>
        <DataTable.Col source="revoked">
          <ChoiceField source="revoked" group="boolean" />
        </DataTable.Col>
      </ListTable>
    </ListPage>
  )
}

function ApiTokenFilters() {
  const label = useFieldLabel('api_tokens')
  return (
    <FilterPanel>
      <FacetFilter label={label('role')} source="role" group="role" />
      <FacetFilter label={label('revoked')} source="revoked" group="boolean" />
    </FilterPanel>
  )
}
