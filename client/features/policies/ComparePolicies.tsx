import { FormControlLabel, Skeleton, Switch, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type RaRecord, useDataProvider, useTranslate } from 'react-admin'
import { Section } from '../../ui/cases/Section.tsx'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { ContradictionSummary, Contradictions } from './Contradictions.tsx'
import { FieldChanges } from './FieldChanges.tsx'

/** What a policy says otherwise than the one it was copied from, clause by clause: dates that moved along are here to be looked at. */
export function ComparePolicies({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const dataProvider = useDataProvider<AppDataProvider>()
  const [all, setAll] = useState(false)
  const { data, error } = useQuery({ queryKey: ['policies', 'compare', String(policy.id)], queryFn: () => dataProvider.comparePolicy(policy.id) })
  if (error) return <Typography color="text.secondary">{error.message}</Typography>
  if (!data) return <Skeleton variant="rounded" height={240} />
  const rows = data.clauses.filter(({ change, warnings }) => all || change !== 'same' || warnings.length > 0)
  return (
    <Section
      title={t('policies.compared_with', { code: data.against.code })}
      extra={<FormControlLabel control={<Switch checked={all} onChange={(_, checked) => setAll(checked)} />} label={t('policies.show_same')} />}
    >
      <Typography color="text.secondary" variant="body2" sx={{ mb: 1 }}>
        {t('policies.compare_count', { smart_count: data.clauses.filter(({ change }) => change !== 'same').length, total: data.clauses.length })}
      </Typography>
      <ContradictionSummary policy={policy} />
      {rows.length > 0 && (
        <PlainTable
          label={t('policies.compared_with', { code: data.against.code })}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { label: t('resources.clauses.fields.code'), nowrap: true, render: ({ code }) => code },
            { label: t('resources.clauses.fields.section'), render: ({ section }) => section },
            {
              label: t('policies.change'),
              render: ({ change, fields, warnings }) => (
                <>
                  {change === 'changed' ? <FieldChanges resource="clauses" changes={fields} /> : t(`policies.changes.${change}`)}
                  <Contradictions warnings={warnings} />
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
