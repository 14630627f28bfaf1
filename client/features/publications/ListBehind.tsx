import { Alert, Button } from '@mui/material'
import { useGetList, useNotify, useRedirect, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import type { TaskView } from '../../../server/model/task.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { useSaveRecord } from '../../ui/forms/useSaveRecord.ts'

/** That the list in force has fallen behind, with how much and counted against what, and one button that composes its correction. */
export function ListBehind({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const notify = useNotify()
  const redirect = useRedirect()
  const save = useSaveRecord('publications')
  const { data } = useGetList<TaskView>('tasks', { filter: { kind: 'list_behind', subject: 'publications', subject_id: publication.id, done: false } })
  const [task] = data ?? []
  if (publication.status !== 'published' || !task) return null
  const { policy_id, care_types, include_signed, include_negotiating } = publication
  const compose = () =>
    save({ policy_id, care_types, include_signed, include_negotiating, leave_out_expired: true }).then(
      ({ id }) => redirect('show', 'publications', id),
      (error: Error) => notify(error.message, { type: 'error' }),
    )
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        can('create', 'publications') && (
          <Button color="inherit" size="small" onClick={() => void compose()}>
            {t('publications.compose_correction')}
          </Button>
        )
      }
    >
      {task.reason} {t('publications.behind_today')}
    </Alert>
  )
}
