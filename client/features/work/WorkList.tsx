import { Box } from '@mui/material'
import { Suspense } from 'react'
import { DataTable, useTranslate } from 'react-admin'
import { casePath, type WorkItem } from '../../../server/model/work.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { lazily } from '../../ui/common/lazily.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { WorkButtons } from './WorkButtons.tsx'
import { WorkFilters } from './WorkFilters.tsx'
import { SelectionBar, SelectRow } from './WorkSelection.tsx'
import { WorkViews } from './WorkViews.tsx'
import { useWorkDetail, useWorkStatus, WorkWhat } from './WorkWhat.tsx'
import { workPath } from './workPath.ts'
import { useWorkView } from './workView.ts'

/** The calendar comes when it is chosen. */
const WorkCalendar = lazily(() => import('./WorkCalendar.tsx'), 'WorkCalendar')

const itemOf = (record: object): WorkItem => record as WorkItem

/** Everything that waits and that one may do, as a list or by its days. */
export function WorkList({ filter }: { filter: Record<string, unknown> }) {
  const t = useTranslate()
  const [view] = useWorkView()
  return (
    <ListPage
      resource="work"
      title={t('work.title')}
      // Everybody has a list; what one may not do is not in it.
      disableAuthentication
      sort={{ field: 'due_on', order: 'ASC' }}
      filterDefaultValues={filter}
      filters={<WorkFilters />}
      actions={
        <ListActions create={false} columns={false} exported={false}>
          <WorkViews />
        </ListActions>
      }
      emptyText={t('work.empty')}
      ownPages={view === 'calendar'}
    >
      {view === 'calendar' ? (
        <Suspense fallback={<Box sx={{ height: 600 }} />}>
          <WorkCalendar />
        </Suspense>
      ) : (
        <WorkTable />
      )}
    </ListPage>
  )
}

/** By the day it is due: what, of whom, whose turn, by when, and the button to where it is done. */
function WorkTable() {
  const t = useTranslate()
  const text = useChoiceText()
  const detailOf = useWorkDetail()
  const statusOf = useWorkStatus()
  return (
    <>
      <SelectionBar />
      <ListTable
        sx={{ '& .RaDataTable-rowCell, & .RaDataTable-headerCell': { px: 0.75, fontSize: 13, lineHeight: 1.3 } }}
        rowClick={(_id, _resource, record) => workPath(itemOf(record))}
        card={(record) => ({
          title: text('work_kind', record.kind),
          to: workPath(itemOf(record)),
          mark: <DueDate value={record.due_on} empty="" />,
          lines: [
            record.provider_name,
            [record.reference, statusOf(itemOf(record))].filter(Boolean).join(' · '),
            detailOf(itemOf(record)),
            [record.turn && `${t('resources.work.fields.turn')}: ${text('turn', record.turn)}`, record.owner_name].filter(Boolean).join(' · '),
            <WorkButtons key="buttons" item={itemOf(record)} />,
          ],
        })}
      >
        <DataTable.Col source="id" label="work.choose" disableSort render={(record) => <SelectRow item={itemOf(record)} />} />
        <DataTable.Col source="kind" render={(record) => <WorkWhat item={itemOf(record)} />} />
        <DataTable.Col
          source="provider_id"
          render={(record) => (
            <Box sx={{ minWidth: 130, overflowWrap: 'anywhere' }}>
              <RecordLink to={casePath(itemOf(record))}>{record.provider_name ?? record.reference}</RecordLink>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {[record.provider_name && record.reference, statusOf(itemOf(record))].filter(Boolean).join(' · ')}
              </Box>
            </Box>
          )}
        />
        <DataTable.Col
          source="turn"
          render={(record) => (
            <>
              <ChoiceField group="turn" value={record.turn} />
              <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{record.owner_name ?? t('work.nobody')}</Box>
            </>
          )}
        />
        <DataTable.Col source="due_on" render={(record) => <DueDate value={record.due_on} empty={t('work.no_day')} />} />
        <DataTable.Col source="next_status" label="work.next" disableSort render={(record) => <WorkButtons item={itemOf(record)} />} />
      </ListTable>
    </>
  )
}
