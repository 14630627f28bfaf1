import { Box, Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'

/** The first lines of the public page as a visitor will see them. */
export function PublicPreview({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const text = useChoiceText()
  const label = useFieldLabel('publication_entries')
  const { data = [] } = useGetList('publication_entries', {
    filter: { publication_id: publication.id },
    pagination: { page: 1, perPage: 5 },
    sort: { field: 'name', order: 'ASC' },
  })
  if (data.length === 0) return null
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, bgcolor: 'background.default' }}>
      <Typography component="h3" variant="subtitle2" sx={{ mb: 1 }}>
        {t('publications.preview')}
      </Typography>
      <PlainTable
        label={t('publications.preview')}
        rows={data}
        rowKey={(row) => row.id}
        columns={[
          { label: label('name'), render: (row) => row.name },
          { label: label('agb_code'), nowrap: true, render: (row) => row.agb_code },
          { label: label('city'), render: (row) => row.city },
          { label: label('care_type'), render: (row) => text('care_type', row.care_type) },
          { label: label('standing'), render: (row) => text('standing', row.standing) },
          { label: t('publications.period'), nowrap: true, render: (row) => `${formatDate(row.starts_on)} – ${formatDate(row.ends_on)}` },
        ]}
      />
    </Box>
  )
}
