import { Box } from '@mui/material'
import { DataTable, useGetList, useGetResourceLabel, useTranslate } from 'react-admin'
import { resources } from '../../i18n/nl/resources/resources.ts'
import type { AuditEvent } from '../../ui/cases/auditEvent.ts'
import { ChangeList } from '../../ui/cases/ChangeList.tsx'
import { formatInstant } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { DateRangeFilter } from '../../ui/lists/DateRangeFilter.tsx'
import { dense, roomy } from '../../ui/lists/denseTable.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'
import { subjectPath } from './subject.ts'

/** The resources that the log has events of. */
const logged = Object.keys(resources).filter((name) => !['audit_events', 'publication_entries', 'policy_impact_lines'].includes(name))

/** The audit log: who changed what and when, with old and new value. Append only. */
export function AuditList() {
  const resourceLabel = useGetResourceLabel()
  const translate = useTranslate()
  const { role, can } = useIdentity()
  const about = (record: AuditEvent) => `${resourceLabel(record.resource, 1)} ${record.record_name ?? record.record_id}`
  if (!role) return null
  // Others read the history of one record at a time, on its page.
  if (!can('create', 'users')) return <ForbiddenPage />
  return (
    <ListPage
      sort={{ field: 'id', order: 'DESC' }}
      perPage={50}
      filters={<AuditFilters />}
      actions={<ListActions create={false} />}
      emptyText={translate('app.history.empty')}
    >
      <ListTable
        rowClick={false}
        sx={dense}
        card={(record) => ({
          title: about(record as unknown as AuditEvent),
          to: subjectPath(record as unknown as AuditEvent) ?? false,
          mark: <ChoiceField group="audit_action" value={record.action} />,
          lines: [`${formatInstant(record.at)} · ${record.actor}`, <ChangeList key="changes" event={record as unknown as AuditEvent} />],
        })}
      >
        <DataTable.Col
          source="record_id"
          label="audit_events.about"
          render={(record) => <About event={record as AuditEvent} words={about(record as AuditEvent)} />}
        />
        <DataTable.Col source="at" render={(record) => <span style={{ whiteSpace: 'nowrap' }}>{formatInstant(record.at)}</span>} />
        <DataTable.Col source="actor" sx={{ whiteSpace: 'nowrap' }} />
        <DataTable.Col source="action">
          <ChoiceField source="action" group="audit_action" />
        </DataTable.Col>
        <DataTable.Col
          source="after"
          label="resources.audit_events.fields.changes"
          disableSort
          cellSx={roomy}
          render={(record) => (
            <Box sx={{ py: 0.5, maxHeight: 160, overflow: 'auto' }} tabIndex={0} role="group" aria-label={translate('resources.audit_events.fields.changes')}>
              <ChangeList event={record as AuditEvent} inline />
            </Box>
          )}
        />
      </ListTable>
    </ListPage>
  )
}

function About({ event, words }: { event: AuditEvent; words: string }) {
  const path = subjectPath(event)
  return path ? <RecordLink to={path}>{words}</RecordLink> : <span>{words}</span>
}

function AuditFilters() {
  const label = useFieldLabel('audit_events')
  const resourceLabel = useGetResourceLabel()
  const { data: users } = useGetList('users', { sort: { field: 'full_name', order: 'ASC' }, pagination: { page: 1, perPage: 200 } })
  return (
    <FilterPanel>
      <DateRangeFilter label={label('at')} source="at" />
      <FacetFilter label={label('action')} source="action" group="audit_action" />
      <FacetFilter label={label('actor')} source="actor_id" choices={(users ?? []).map(({ id, full_name }) => ({ id, name: full_name }))} />
      <FacetFilter label={label('resource')} source="resource" choices={logged.map((id) => ({ id, name: resourceLabel(id, 2) }))} />
    </FilterPanel>
  )
}
