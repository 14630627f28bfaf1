import { Box, Skeleton, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { TaskView } from '../../../server/model/task.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { taskPath } from '../tasks/taskPath.ts'
import { useTaskName } from '../tasks/useTaskName.ts'
import { dashboardRow } from './dashboardRow.ts'

/** What asks for a decision, most pressing first: of one's own cases, or of all of them. */
export function OpenTasks({ owner }: { owner?: number }) {
  const t = useTranslate()
  const nameOf = useTaskName()
  const { data, isPending } = useGetList<TaskView>('tasks', {
    filter: { done: false, ...(owner && { owner }) },
    sort: { field: 'due_on', order: 'ASC' },
    pagination: { page: 1, perPage: 6 },
  })
  if (isPending) return <Skeleton variant="rounded" height={160} />
  if (!data || data.length === 0) return <Typography>{t('dashboard.tasks_empty')}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((task) => (
        <Box component="li" key={task.id} sx={dashboardRow}>
          <RecordLink id={task.id} to={taskPath(task)}>
            {nameOf(task)}
          </RecordLink>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
            <Typography variant="body2" color="text.secondary" noWrap sx={{ flex: '1 1 200px', minWidth: 0 }}>
              {task.clause_text ?? task.reason}
            </Typography>
            <DueDate value={task.due_on} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}
