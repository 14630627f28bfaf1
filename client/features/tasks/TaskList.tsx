import { Box } from '@mui/material'
import { DataTable, useTranslate } from 'react-admin'
import type { TaskView } from '../../../server/model/task.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../ui/lists/ViewTabs.tsx'
import { CloseTask } from './CloseTask.tsx'
import { TaskWords } from './TaskWords.tsx'
import { taskPath } from './taskPath.ts'
import { useTaskName } from './useTaskName.ts'

/** What asks for a decision, by date. Each task leads to its case. */
export function TaskList() {
  const translate = useTranslate()
  const text = useChoiceText()
  const nameOf = useTaskName()
  const views = [
    { label: translate('tasks.views.open'), filter: { done: false } },
    { label: translate('tasks.views.done'), filter: { done: true } },
    { label: translate('app.all'), filter: {} },
  ]
  return (
    <ListPage
      sort={{ field: 'due_on', order: 'ASC' }}
      filterDefaultValues={{ done: false }}
      views={<ViewTabs views={views} />}
      actions={<ListActions create={false} />}
      noSearch
      emptyText={translate('resources.tasks.empty')}
    >
      <ListTable
        rowClick={(_id, _resource, record) => taskPath(record as TaskView)}
        card={(record) => ({
          title: nameOf(record as TaskView),
          to: taskPath(record as TaskView),
          mark: <CloseTask task={record as TaskView} />,
          lines: [
            record.subject_reference,
            <TaskWords key="words" task={record as TaskView} />,
            <DueDate key="due" value={record.due_on} done={record.done} />,
          ],
        })}
      >
        <DataTable.Col
          source="subject_reference"
          label="resources.tasks.fields.subject_id"
          disableSort
          render={(record) => (
            <>
              <RecordLink to={taskPath(record as TaskView)}>{record.provider_name ?? record.subject_reference}</RecordLink>
              {record.provider_name && <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{record.subject_reference}</Box>}
            </>
          )}
        />
        <DataTable.Col
          source="kind"
          render={(record) => (
            <Box sx={{ minWidth: 260, py: 0.5 }}>
              {text('task_kind', record.kind)}
              <TaskWords task={record as TaskView} />
            </Box>
          )}
        />
        <DataTable.Col source="due_on" render={(record) => <DueDate value={record.due_on} done={record.done} />} />
        <DataTable.Col source="owner_name" label="resources.tasks.fields.owner" disableSort />
        <DataTable.Col source="done" render={(record) => <CloseTask task={record as TaskView} />} />
      </ListTable>
    </ListPage>
  )
}
