import { DataTable, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { useAbsenceText } from '../../ui/absence/useAbsenceText.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'

/** The users of the product: to everybody who is in which team and who is away; the administrator keeps them here, and sees their names and roles. */
export function UserList() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  return can('list', 'users') ? <Users keeps={can('edit', 'users')} /> : <ForbiddenPage />
}

function Users({ keeps }: { keeps: boolean }) {
  const translate = useTranslate()
  const awayOf = useAbsenceText()
  return (
    <ListPage
      sort={{ field: 'full_name', order: 'ASC' }}
      filters={keeps && <UserFilters />}
      actions={<ListActions createLabel={translate('users.create')} exported={keeps} columns={keeps} />}
    >
      <ListTable
        card={(record) => ({
          title: record.full_name,
          mark: keeps && <ChoiceField group="role" value={record.role} />,
          lines: [record.username, record.team, awayOf(record as UserView), record.active === false && translate('users.inactive')],
        })}
      >
        <DataTable.Col source="full_name">
          <RecordLink source="full_name" />
        </DataTable.Col>
        {keeps && <DataTable.Col source="username" />}
        {keeps && (
          <DataTable.Col source="role">
            <ChoiceField source="role" group="role" />
          </DataTable.Col>
        )}
        <DataTable.Col source="team" />
        <DataTable.Col source="absent_until" label="absence.title" disableSort render={(record) => awayOf(record as UserView)} />
        {keeps && (
          <DataTable.Col source="active">
            <ChoiceField source="active" group="boolean" />
          </DataTable.Col>
        )}
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
