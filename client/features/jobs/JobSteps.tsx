import { Button } from '@mui/material'
import { useNotify, useTranslate } from 'react-admin'
import { type Job, jobStepsOf } from '../../../server/model/job.ts'
import { useSaveRecord } from '../../ui/forms/useSaveRecord.ts'

const words: Readonly<Record<string, string>> = { waiting: 'app.action.retry', cancelled: 'jobs.cancel' }

/** What can be made of a job now: trying it again, or calling it off. */
export function JobSteps({ job }: { job: Job }) {
  const t = useTranslate()
  const notify = useNotify()
  const save = useSaveRecord('jobs')
  const take = (status: string) =>
    save({ status }, job).then(
      () => notify(status === 'waiting' ? 'jobs.again' : 'jobs.cancelled', { type: 'info' }),
      (error: Error) => notify(error.message, { type: 'warning' }),
    )
  return jobStepsOf(job).map((status) => (
    <Button key={status} size="small" onClick={() => void take(status)}>
      {t(words[status]!)}
    </Button>
  ))
}
