import { Skeleton, Typography } from '@mui/material'
import { type RaRecord, useGetList, useGetResourceLabel, useTranslate } from 'react-admin'
import type { PolicyEditionView } from '../../../server/model/policyEdition.ts'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { Section } from '../../ui/cases/Section.tsx'
import { formatDate } from '../../ui/common/dates.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { RefusalSummary } from '../../ui/forms/RefusalSummary.tsx'
import { changesByPart, resourceOf } from './changesByPart.ts'
import { FieldChanges } from './FieldChanges.tsx'

/** The editions of a published policy, newest first: when, why and who was told, what changed, and what was late about it. */
export function EditionList({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const { data, isPending, error } = useGetList<PolicyEditionView>('policy_editions', {
    filter: { policy_id: policy.id },
    sort: { field: 'edition', order: 'DESC' },
    pagination: { page: 1, perPage: 1000 },
  })
  if (isPending) return <Skeleton variant="rounded" height={240} />
  if (error || !data) return <Typography color="text.secondary">{error?.message}</Typography>
  return (
    <>
      {data.length === 0 && policy.status === 'published' && (
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('policies.only_edition')}
        </Typography>
      )}
      {data.map((edition) => (
        <Edition key={edition.id} edition={edition} />
      ))}
      <Section title={t('policies.edition', { edition: 1 })}>
        <Typography variant="body2">
          {policy.published_on
            ? t('policies.published_with', { on: formatDate(policy.published_on), reason: policy.published_reason })
            : t('policies.first_edition')}
        </Typography>
      </Section>
    </>
  )
}

function Edition({ edition }: { edition: PolicyEditionView }) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const title = t('policies.edition_of', { edition: edition.edition, on: formatDate(edition.made_on) })
  return (
    <Section title={title}>
      <RefusalSummary refusals={edition.warnings.map((warning) => ({ ...warning, field: null }))} resource="policy_editions" severity="warning" focus={false} />
      <FieldGrid minWidth={260}>
        {(['reason', 'told', 'made_by', 'care_demand_typing'] as const)
          .filter((field) => field !== 'care_demand_typing' || edition.care_demand_typing)
          .map((field) => (
            <Value key={field} edition={edition} field={field} />
          ))}
      </FieldGrid>
      <PlainTable
        label={t('policies.changes_of', { edition: edition.edition })}
        rows={changesByPart(edition.changes)}
        rowKey={({ part, clause }) => `${part}${clause}`}
        columns={[
          { label: t('resources.clauses.fields.code'), nowrap: true, render: ({ clause, part }) => clause ?? label(resourceOf[part], 1) },
          {
            label: t('resources.policy_editions.fields.changes'),
            render: ({ part, changes }) => <FieldChanges resource={resourceOf[part]} changes={changes} />,
          },
        ]}
      />
    </Section>
  )
}

function Value({ edition, field }: { edition: PolicyEditionView; field: keyof PolicyEditionView & string }) {
  const t = useTranslate()
  const value = field === 'made_by' ? edition.made_by_name : field === 'care_demand_typing' ? t('ra.boolean.true') : String(edition[field])
  return (
    <ReadField source={field} resource="policy_editions">
      {value}
    </ReadField>
  )
}
