import { Box, Button, Typography } from '@mui/material'
import { useGetList, useRecordContext, useTranslate } from 'react-admin'
import { useFieldArray } from 'react-hook-form'
import { ReadField } from '../../ui/cases/ReadFields.tsx'
import { formatDate } from '../../ui/common/dates.ts'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'

export interface Former {
  value: string
  until: string
}

/** What a provider was called or registered under before, each with the day on which that ended; nothing where there is none. */
export function FormerValues({ source }: { source: 'former_names' | 'former_kvk_numbers' }) {
  const t = useTranslate()
  const formers: Former[] = useRecordContext()?.[source] ?? []
  if (formers.length === 0) return null
  return (
    <ReadField source={source} wide>
      {formers.map(({ value, until }) => t('providers.former', { value, until: formatDate(until) })).join('\n')}
    </ReadField>
  )
}

/** The former values while editing: the day can be set right, and one that was a typing error left out. A changed name joins them by itself. */
export function FormerValuesInput({ source }: { source: 'former_names' | 'former_kvk_numbers' }) {
  const t = useTranslate()
  const { fields, remove } = useFieldArray({ name: source })
  if (fields.length === 0) return null
  return (
    <Box component="fieldset" data-field={source} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {t(`resources.providers.fields.${source}`)}
      </Typography>
      {(fields as unknown as (Former & { id: string })[]).map(({ id, value }, index) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box sx={{ flex: '1 1 160px', overflowWrap: 'anywhere' }}>{value}</Box>
          <DateInput source={`${source}.${index}.until`} label={t('app.until')} helperText={false} fullWidth={false} />
          <Button color="error" onClick={() => remove(index)} aria-label={`${t('ra.action.remove')}: ${value}`}>
            {t('ra.action.remove')}
          </Button>
        </Box>
      ))}
    </Box>
  )
}

/** Who took this provider's place, and whose place it took. */
export function Succession() {
  const record = useRecordContext()
  const { data } = useGetList('providers', {
    filter: { successor_id: record?.id },
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'name', order: 'ASC' },
  })
  const t = useTranslate()
  return (
    <>
      {record?.successor_id && (
        <ReadField source="successor_id">
          <RecordLink resource="providers" id={record.successor_id}>
            {record.successor_name}
          </RecordLink>
        </ReadField>
      )}
      {data && data.length > 0 && (
        <ReadField source="successor_id" label={t('providers.predecessors')}>
          {data.map(({ id, name }) => (
            <div key={id}>
              <RecordLink resource="providers" id={id}>
                {name}
              </RecordLink>
            </div>
          ))}
        </ReadField>
      )}
    </>
  )
}
