import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { TaskView } from '../../../server/model/task.ts'
import { formatDate } from '../../ui/common/dates.ts'

/** Why a task stands, without the words of its condition, which stand above it. */
function reasonBeside({ reason, clause_text }: TaskView): string | null {
  return reason?.replace(/ „([^”]*)”/, (quoted, words: string) => (clause_text?.startsWith(words.replace(/ ?…$/, '')) ? '' : quoted)) ?? null
}

/** What a task asks a decision about: the condition in the policy's words, why it is not met, and, once closed, what was decided. */
export function TaskWords({ task }: { task: TaskView }) {
  const t = useTranslate()
  const decided = [task.decided_by_name, task.decided_on && formatDate(task.decided_on)].filter(Boolean).join(', ')
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {task.clause_text && (
        <Typography variant="body2" component="span" sx={{ display: 'block' }}>
          {task.clause_text}{' '}
          <Typography component="span" variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
            {task.clause}
          </Typography>
        </Typography>
      )}
      {task.reason && !task.done && (
        <Typography variant="body2" component="span" color="text.secondary" sx={{ display: 'block' }}>
          {reasonBeside(task)}
        </Typography>
      )}
      {task.done && (
        <Typography variant="body2" component="span" sx={{ display: 'block' }}>
          {task.decision ? `${t('tasks.decided')}: ${task.decision} ` : t('tasks.closed_by_itself')}
          {task.decision && (
            <Typography component="span" variant="caption" color="text.secondary">
              {decided}
            </Typography>
          )}
        </Typography>
      )}
    </Box>
  )
}
