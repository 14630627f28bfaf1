import { Skeleton, Typography } from '@mui/material'
import { useQueries } from '@tanstack/react-query'
import { type RaRecord, useDataProvider, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { fieldChoices } from '../../ui/common/choices.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useFieldText } from '../../ui/fields/useFieldText.ts'

/** The registers of which a provider's page shows its records, each with the field that says what a record is about. */
const registers: readonly { resource: string; titleField: string }[] = [
  { resource: 'questions', titleField: 'subject' },
  { resource: 'coordination_requests', titleField: 'year' },
  { resource: 'extension_requests', titleField: 'case_reference' },
  { resource: 'statute_switches', titleField: 'to_category' },
  { resource: 'initiatives', titleField: 'title' },
  { resource: 'first_year_monitors', titleField: 'starts_on' },
  { resource: 'framework_scores', titleField: 'criterion' },
]

/** The scores of a contract's framework as one row: how many there are, and the way to them. */
function scoresByContract(scores: readonly RaRecord[]): RaRecord[] {
  const contracts = [...new Set(scores.map(({ contract_id }) => contract_id))]
  return contracts.map((contract_id) => {
    const own = scores.filter((score) => score.contract_id === contract_id)
    return { ...own[0]!, count: own.length }
  })
}

const rowsOf = (resource: string, records: readonly RaRecord[]): readonly RaRecord[] => (resource === 'framework_scores' ? scoresByContract(records) : records)

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
  const rows = answers.flatMap(({ data }, nth) => rowsOf(shown[nth]!.resource, data?.data ?? []).map((record) => ({ record, ...shown[nth]! })))
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
                <RecordLink
                  resource={resource}
                  id={record.id}
                  to={resource === 'framework_scores' ? `/contracts/${record.contract_id}/show?tab=framework` : undefined}
                >
                  {record.reference ?? record.contract_reference}
                </RecordLink>
              ),
            },
            { label: t('provider_registers.register'), render: ({ resource }) => label(resource, 1) },
            {
              label: t('provider_registers.subject'),
              render: ({ resource, titleField, record }) =>
                record.count ? t('provider_registers.scores', { smart_count: record.count }) : text(resource, titleField, record[titleField]),
            },
            {
              label: t('resources.questions.fields.status'),
              render: ({ resource, record }) =>
                record.status ? <StatusChip group={fieldChoices[resource]?.status as ChoiceGroup} value={record.status} /> : '–',
            },
          ]}
        />
      )}
    </Section>
  )
}
