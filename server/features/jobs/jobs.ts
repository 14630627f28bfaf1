import { type Job, jobComputed, jobFields, jobStepsOf } from '../../model/job.ts'
import { wakeAfter } from '../../platform/jobs/addJob.ts'
import { businessNow } from '../../platform/jobs/businessNow.ts'
import type { Resource } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'

/** What the server does beside the requests, for the administrator: tried again, or called off. */
export const jobs: Resource<Job> = {
  name: 'jobs',
  fields: jobFields,
  computed: jobComputed,
  extras: () => ({ created_by_name: '(select full_name from users where users.id = jobs.created_by)' }),
  search: searchByText('jobs.kind', 'jobs.key'),
  sort: ['run_at', 'DESC'],
  facets: ['kind', 'status'],
  validate: ({ before, after }) => {
    const isStep = before && (before.status === after.status || jobStepsOf(before).includes(after.status))
    return { invalid: isStep ? [] : [{ field: 'status', message: 'Dit kan met deze taak nu niet.' }], refusals: [] }
  },
  beforeOperation: async ({ before, after, today }) => {
    if (before?.status === after.status) return
    const now = businessNow(today)
    if (after.status === 'waiting') Object.assign(after, { attempts: 0, run_at: now, finished_at: null })
    else after.finished_at = now
  },
  afterOperation: async ({ trx }) => wakeAfter(trx),
}
