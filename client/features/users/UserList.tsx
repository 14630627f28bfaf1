import { DataTable, useTranslate } from 'react-admin'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'

/** The users of the product, kept by the administrator; others may know their names only, so to them the page is closed. */
export function UserList() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  return can('edit', 'users') ? <Users /> : <ForbiddenPage />
}

function Users() {
  const translate = useTranslate()
  return (
    <ListPage sort={{ field: 'full_name', order: 'ASC' }} filters={<UserFilters />} actions={<ListActions createLabel={translate('users.create')} />}>
      <ListTable
        card={(record) => ({
          title: record.full_name,
          mark: <ChoiceField group="role" value={record.role} />,
          lines: [record.username, record.active === false && translate('users.inactive')],
        })}
      >
        <DataTable.Col source="full_name">
          <RecordLink source="full_name" />
        </DataTable.Col>
        <DataTable.Col source="username" />
        <DataTable.Col source="role">
          <ChoiceField source="role" group="role" />
        </DataTable.Col>
        <DataTable.Col source="active">
          <ChoiceField source="active" group="boolean" />
        </DataTable.Col>
      </ListTable>
    </ListPage>
  )
}

function UserFilters() {
  const label = useFieldLabel('users')
  return (
    <FilterPanel>
      <FacetFilter label={label('role')} source="role" group="role" />
      <FacetFilter label={label('active')} source="active" group="boolean" />
    </FilterPanel>
  )
}
