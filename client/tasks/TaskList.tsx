import { DataTable, useTranslate } from 'react-admin'
import { useChoiceText } from '../common/choices.ts'
import { DueDate } from '../fields/DueDate.tsx'
import { RecordLink } from '../fields/RecordLink.tsx'
import { ListActions } from '../lists/ListActions.tsx'
import { ListPage } from '../lists/ListPage.tsx'
import { ListTable } from '../lists/ListTable.tsx'
import { ViewTabs } from '../lists/ViewTabs.tsx'
import { TaskDone } from './TaskDone.tsx'
import { taskPath } from './taskPath.ts'

/** What asks for a decision, by date. Each task leads to its case. */
export function TaskList() {
  const translate = useTranslate()
  const text = useChoiceText()
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
        rowClick={(_id, _resource, record) => taskPath(record)}
        card={(record) => ({
          title: text('task_kind', record.kind),
          to: taskPath(record),
          mark: <TaskDone />,
          lines: [record.subject_reference, record.clause, <DueDate key="due" value={record.due_on} done={record.done} />],
        })}
      >
        <DataTable.Col source="kind" render={(record) => <RecordLink to={taskPath(record)}>{text('task_kind', record.kind)}</RecordLink>} />
        <DataTable.Col source="subject_reference" label="resources.tasks.fields.subject_id" disableSort />
        <DataTable.Col source="clause" />
        <DataTable.Col source="due_on" render={(record) => <DueDate value={record.due_on} done={record.done} />} />
        <DataTable.Col source="owner_name" label="resources.tasks.fields.owner" disableSort />
        <DataTable.Col source="done">
          <TaskDone />
        </DataTable.Col>
      </ListTable>
    </ListPage>
  )
}
