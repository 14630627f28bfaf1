import { Box, Paper } from '@mui/material'
import { DataTable, ListBase, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DutchDateField } from '../../ui/fields/DutchDateField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { ListPagination } from '../../ui/lists/ListPagination.tsx'
import { ListTable } from '../../ui/lists/ListTable.tsx'
import { SearchBox } from '../../ui/lists/SearchBox.tsx'

const { Col } = DataTable

/** Who stands on a list, to be searched by name, place and AGB code. */
export function EntryList({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  return (
    <ListBase
      resource="publication_entries"
      filter={{ publication_id: publication.id }}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      disableSyncWithLocation
      storeKey={false}
    >
      <Box sx={{ maxWidth: 520, my: 1.5 }}>
        <SearchBox label={t('publications.search')} />
      </Box>
      <Paper variant="outlined" sx={{ overflow: 'clip' }}>
        <ListTable
          rowClick={false}
          card={(record) => ({
            title: record.name,
            to: `/providers/${record.provider_id}/show`,
            mark: <ChoiceField group="standing" value={record.standing} />,
            lines: [`${record.agb_code} · ${record.city}`, <ChoiceField key="care" group="care_type" value={record.care_type} />],
          })}
        >
          <Col source="name" render={(record) => <RecordLink to={`/providers/${record.provider_id}/show`}>{record.name}</RecordLink>} />
          <Col source="agb_code" />
          <Col source="city" />
          <Col source="care_type">
            <ChoiceField source="care_type" group="care_type" />
          </Col>
          <Col source="standing">
            <ChoiceField source="standing" group="standing" />
          </Col>
          <Col source="starts_on" render={(record) => <DutchDateField value={record.starts_on} />} />
          <Col source="ends_on" render={(record) => <DutchDateField value={record.ends_on} />} />
        </ListTable>
      </Paper>
      <ListPagination />
    </ListBase>
  )
}
