import { Button } from '@mui/material'
import { type RaRecord, useNotify, useRecordContext, useTranslate } from 'react-admin'
import { useIdentity } from '../common/useIdentity.ts'
import { StatusChip } from '../fields/StatusChip.tsx'
import { useSaveRecord } from '../forms/useSaveRecord.ts'

/** Whether a task is done, and the button that says so. */
export function TaskDone() {
  const task = useRecordContext<RaRecord>()
  const translate = useTranslate()
  const notify = useNotify()
  const save = useSaveRecord('tasks')
  const { can } = useIdentity()
  if (!task) return null
  if (task.done) return <StatusChip group="outcome" value="met" label={translate('tasks.done')} />
  if (!can('edit', 'tasks')) return <StatusChip group="outcome" value="open" />
  return (
    <Button
      variant="outlined"
      onClick={async (event) => {
        event.stopPropagation()
        await save({ done: true, version: task.version }, task).catch((error: Error) => notify(error.message, { type: 'error' }))
      }}
    >
      {translate('tasks.mark_done')}
    </Button>
  )
}
