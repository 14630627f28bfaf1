import { DataTable, useTranslate } from 'react-admin'
import { openPublicationStatuses, type PublicationView } from '../../../server/model/publication.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DutchDateField } from '../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { ListActions } from '../../ui/lists/ListActions.tsx'
import { ListPage } from '../../ui/lists/ListPage.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { ViewTabs } from '../../ui/lists/ViewTabs.tsx'
import { usePublicationName } from './usePublicationName.ts'

const { Col } = DataTable

/** The lists of contracted parties: those that are being made, the ones in force, and all that ever were public. */
export function PublicationList() {
  const t = useTranslate()
  const name = usePublicationName()
  const views = [
    { label: t('publications.views.all'), filter: {} },
    { label: t('publications.views.in_force'), filter: { status: ['published'] } },
    { label: t('publications.views.open'), filter: { status: [...openPublicationStatuses] } },
    { label: t('publications.views.past'), filter: { status: ['superseded', 'withdrawn'] } },
  ]
  return (
    <ListPage
      sort={{ field: 'id', order: 'DESC' }}
      views={<ViewTabs views={views} />}
      emptyText={t('publications.empty')}
      actions={<ListActions createLabel="publications.create" />}
    >
      <ListTable
        hiddenColumns={['scheduled_at', 'title']}
        card={(record) => ({
          title: name(record as PublicationView),
          mark: <StatusChip group="publication_status" value={record.status} />,
          lines: [
            <ChoiceField key="care" group="care_type" value={record.care_types} />,
            t('publications.entries', { smart_count: record.entry_count }),
            record.published_on && <DutchDateField key="on" value={record.published_on} />,
          ],
        })}
      >
        <Col source="number" render={(record: PublicationView) => <RecordLink>{name(record)}</RecordLink>} />
        <Col source="status" render={(record: PublicationView) => <StatusChip group="publication_status" value={record.status} />} />
        <Col source="care_types" disableSort>
          <ChoiceField source="care_types" group="care_type" />
        </Col>
        <Col source="entry_count" align="right" />
        <Col source="published_on" render={(record: PublicationView) => <DutchDateField value={record.published_on} />} />
        <Col source="published_by_name" label="resources.publications.fields.published_by" disableSort />
        <Col source="title" />
        <Col source="scheduled_at" />
      </ListTable>
    </ListPage>
  )
}
