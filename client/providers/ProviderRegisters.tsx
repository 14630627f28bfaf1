import { Skeleton, Typography } from '@mui/material'
import { useQueries } from '@tanstack/react-query'
import { type RaRecord, useDataProvider, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { Section } from '../cases/Section.tsx'
import { type ChoiceGroup, fieldChoices } from '../common/choices.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { PlainTable } from '../fields/PlainTable.tsx'
import { RecordLink } from '../fields/RecordLink.tsx'
import { StatusChip } from '../fields/StatusChip.tsx'
import { useFieldText } from '../fields/useFieldText.ts'

/** The registers of which a provider's page shows its records, each with the field that says what a record is about. */
const registers: readonly { resource: string; titleField: string }[] = [
  { resource: 'questions', titleField: 'subject' },
  { resource: 'coordination_requests', titleField: 'year' },
  { resource: 'extension_requests', titleField: 'case_reference' },
]

const query = { sort: { field: 'id', order: 'DESC' }, pagination: { page: 1, perPage: 100 } } as const

/** What the registers hold of one provider, newest first in each. */
export function ProviderRegisters() {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const text = useFieldText()
  const provider = useRecordContext()
  const dataProvider = useDataProvider()
  const { can } = useIdentity()
  const shown = registers.filter(({ resource }) => can('list', resource))
  const params = { ...query, filter: { provider_id: provider?.id } }
  const answers = useQueries({
    queries: shown.map(({ resource }) => ({
      queryKey: [resource, 'getList', params],
      queryFn: () => dataProvider.getList<RaRecord>(resource, params),
      enabled: provider !== undefined,
    })),
  })
  const rows = answers.flatMap(({ data }, nth) => (data?.data ?? []).map((record) => ({ record, ...shown[nth]! })))
  return (
    <Section title={t('provider_registers.title')}>
      {answers.some(({ isPending }) => isPending) ? (
        <Skeleton variant="rounded" height={48} />
      ) : rows.length === 0 ? (
        <Typography color="text.secondary">{t('provider_registers.none')}</Typography>
      ) : (
        <PlainTable
          label={t('provider_registers.title')}
          rows={rows}
          rowKey={({ resource, record }) => `${resource}${record.id}`}
          columns={[
            {
              label: t('resources.questions.fields.reference'),
              nowrap: true,
              render: ({ resource, record }) => (
                <RecordLink resource={resource} id={record.id}>
                  {record.reference}
                </RecordLink>
              ),
            },
            { label: t('provider_registers.register'), render: ({ resource }) => label(resource, 1) },
            { label: t('provider_registers.subject'), render: ({ resource, titleField, record }) => text(resource, titleField, record[titleField]) },
            {
              label: t('resources.questions.fields.status'),
              render: ({ resource, record }) => <StatusChip group={fieldChoices[resource]?.status as ChoiceGroup} value={record.status} />,
            },
          ]}
        />
      )}
    </Section>
  )
}
