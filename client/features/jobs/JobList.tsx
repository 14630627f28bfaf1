import { DataTable, useTranslate } from 'react-admin'
import type { Job } from '../../../server/model/job.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatInstant } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { FacetFilter, FilterPanel } from '../../ui/lists/FilterPanel.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'
import { JobSteps } from './JobSteps.tsx'

/** What the server does beside everybody's work, for the administrator: how it stands, what went wrong, and trying it again. */
export function JobList() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  return can('list', 'jobs') ? <Jobs /> : <ForbiddenPage />
}

const nowrap = { whiteSpace: 'nowrap' }

function Jobs() {
  const t = useTranslate()
  const text = useChoiceText()
  return (
    <ListPage sort={{ field: 'run_at', order: 'DESC' }} filters={<JobFilters />} actions={<ListActions create={false} />} emptyText={t('resources.jobs.empty')}>
      <ListTable
        rowClick={false}
        card={(record) => ({
          title: text('job_kind', record.kind),
          to: false,
          mark: <StatusChip group="job_status" value={record.status} />,
          lines: [formatInstant(record.run_at), t('jobs.try', record), record.last_error, <JobSteps key="steps" job={record as Job} />],
        })}
      >
        <DataTable.Col source="kind" render={(record) => text('job_kind', record.kind)} />
        <DataTable.Col source="status" render={(record) => <StatusChip group="job_status" value={record.status} />} />
        <DataTable.Col source="run_at" sx={nowrap} render={(record) => formatInstant(record.run_at)} />
        <DataTable.Col source="attempts" sx={nowrap} render={(record) => t('jobs.tries', record)} />
        <DataTable.Col source="last_error" disableSort />
        <DataTable.Col source="created_by_name" disableSort />
        <DataTable.Col source="id" label="jobs.steps" disableSort render={(record) => <JobSteps job={record as Job} />} />
      </ListTable>
    </ListPage>
  )
}

function JobFilters() {
  const label = useFieldLabel('jobs')
  return (
    <FilterPanel>
      <FacetFilter label={label('status')} source="status" group="job_status" />
      <FacetFilter label={label('kind')} source="kind" group="job_kind" />
    </FilterPanel>
  )
}
