import { Skeleton, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin'
import { Section } from '../../ui/cases/Section.tsx'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'

/** On which public lists a provider stood, from when to when. */
export function ProviderListings() {
  const t = useTranslate()
  const text = useChoiceText()
  const provider = useRecordContext()
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data } = useQuery({
    queryKey: ['providers', 'listings', String(provider?.id)],
    queryFn: () => dataProvider.listings(provider?.id ?? ''),
    enabled: provider !== undefined,
  })
  return (
    <Section title={t('publications.listings')}>
      {!data && <Skeleton variant="rounded" height={80} />}
      {data?.length === 0 && <Typography color="text.secondary">{t('publications.no_listings')}</Typography>}
      {data && data.length > 0 && (
        <PlainTable
          label={t('publications.listings')}
          rows={data}
          rowKey={(row) => `${row.publication_id}${row.care_type}${row.from}`}
          columns={[
            {
              label: t('publications.list'),
              nowrap: true,
              render: (row) => (
                <RecordLink resource="publications" id={row.publication_id}>
                  {t('publications.name', { policy: row.policy_code, number: row.number })}
                </RecordLink>
              ),
            },
            { label: t('resources.publication_entries.fields.care_type'), render: (row) => text('care_type', row.care_type) },
            { label: t('resources.publication_entries.fields.standing'), render: (row) => text('standing', row.standing) },
            { label: t('publications.from'), nowrap: true, render: (row) => formatDate(row.from) },
            { label: t('publications.until'), nowrap: true, render: (row) => (row.until ? formatDate(row.until) : t('publications.until_now')) },
          ]}
        />
      )}
    </Section>
  )
}
