import { DataTable, useTranslate } from 'react-admin'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatInstant } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'

/** The mails that were written, sent or not, for the administrator. */
export function MailList() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  return can('list', 'mails') ? <Mails /> : <ForbiddenPage />
}

const nowrap = { whiteSpace: 'nowrap' }

function Mails() {
  const t = useTranslate()
  const text = useChoiceText()
  return (
    <ListPage sort={{ field: 'id', order: 'DESC' }} filters={<MailFilters />} actions={<ListActions create={false} />} emptyText={t('resources.mails.empty')}>
      <ListTable
        card={(record) => ({
          title: record.subject,
          mark: <StatusChip group="mail_status" value={record.status} />,
          lines: [record.recipient, formatInstant(record.created_at), record.problem],
        })}
      >
        <DataTable.Col source="subject">
          <RecordLink source="subject" />
        </DataTable.Col>
        <DataTable.Col source="recipient" />
        <DataTable.Col source="kind" render={(record) => text('mail_kind', record.kind)} />
        <DataTable.Col source="created_at" sx={nowrap} render={(record) => formatInstant(record.created_at)} />
        <DataTable.Col source="status" render={(record) => <StatusChip group="mail_status" value={record.status} />} />
        <DataTable.Col source="sent_at" sx={nowrap} render={(record) => formatInstant(record.sent_at)} />
      </ListTable>
    </ListPage>
  )
}

function MailFilters() {
  const label = useFieldLabel('mails')
  return (
    <FilterPanel>
      <FacetFilter label={label('status')} source="status" group="mail_status" />
    </FilterPanel>
  )
}
