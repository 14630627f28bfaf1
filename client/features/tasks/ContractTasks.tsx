import { Box } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { TaskView } from '../../../server/model/task.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { CloseTask } from './CloseTask.tsx'
import { TaskWords } from './TaskWords.tsx'
import { taskPath } from './taskPath.ts'

/** What asks for a decision on one contract, and what was decided while its cause lasts; nothing where there is neither. */
export function ContractTasks({ contractId }: { contractId: number }) {
  const t = useTranslate()
  const { data } = useGetList<TaskView>('tasks', {
    filter: { subject: 'contracts', subject_id: contractId, lasts: true },
    sort: { field: 'due_on', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  })
  if (!data || data.length === 0) return null
  const tasks = [...data.filter(({ done }) => !done), ...data.filter(({ done }) => done)]
  return (
    <Section title={t('tasks.of_contract')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasks.map((task) => (
          <Box
            component="li"
            key={task.id}
            sx={{
              display: 'flex',
              gap: 1.5,
              py: 1,
              flexWrap: 'wrap',
              alignItems: 'center',
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { borderTop: 0 },
            }}
          >
            <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
              <TaskWords task={task} />
            </Box>
            <DueDate value={task.due_on} done={task.done} />
            {!task.done && (
              <RecordLink to={taskPath(task)}>{t(task.cause === 'qualification' ? 'contracts.to_provider' : 'contracts.to_assessment')}</RecordLink>
            )}
            <CloseTask task={task} />
          </Box>
        ))}
      </Box>
    </Section>
  )
}
