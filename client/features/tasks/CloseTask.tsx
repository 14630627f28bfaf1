import { Button, Dialog, DialogContent, DialogTitle, Typography, useMediaQuery } from '@mui/material'
import { useId, useState } from 'react'
import { required, TextInput, useTranslate } from 'react-admin'
import type { TaskView } from '../../../server/model/task.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { useTaskName } from './useTaskName.ts'

/** Whether a task is done; for who may close it the button that asks what was decided. */
export function CloseTask({ task }: { task: TaskView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const nameOf = useTaskName()
  const [isOpen, setIsOpen] = useState(false)
  if (task.done) return <StatusChip group="outcome" value="met" label={t('tasks.done')} />
  if (!can(task.kind === 'softened_clause' ? 'decide' : 'edit', 'tasks')) return <StatusChip group="outcome" value="open" />
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        aria-label={`${t('tasks.close')}: ${nameOf(task)}`}
        onClick={(event) => {
          event.stopPropagation()
          setIsOpen(true)
        }}
      >
        {t('tasks.close')}
      </Button>
      {isOpen && <DecisionDialog task={task} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function DecisionDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const t = useTranslate()
  const narrow = useMediaQuery('(max-width: 599px)')
  const heading = useId()
  const nameOf = useTaskName()
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={narrow}
      aria-labelledby={heading}
      onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()}
      onClick={(event) => event.stopPropagation()}
    >
      <DialogTitle id={heading}>{t('tasks.close_title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ fontWeight: 500 }}>{nameOf(task)}</Typography>
        <Typography sx={{ mb: 2 }}>{task.reason ?? task.clause_text}</Typography>
        <FieldNavigation>
          <RecordForm
            resource="tasks"
            record={task}
            fields={['decision']}
            transform={(data) => ({ ...data, done: true })}
            submitLabel={t('tasks.close_submit')}
            onSaved={onClose}
            onCancel={onClose}
          >
            <TextInput source="decision" multiline minRows={3} fullWidth validate={required()} helperText="tasks.decision_hint" />
          </RecordForm>
        </FieldNavigation>
      </DialogContent>
    </Dialog>
  )
}
