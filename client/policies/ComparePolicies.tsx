import { Box, FormControlLabel, Skeleton, Switch, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type RaRecord, useDataProvider, useTranslate } from 'react-admin'
import { Became } from '../common/Became.tsx'
import { formatDate } from '../common/dates.ts'
import { PlainTable } from '../common/PlainTable.tsx'
import { Section } from '../common/Section.tsx'
import { useFieldLabel, useFieldText } from '../common/useFieldText.ts'
import type { AppDataProvider, ComparedClause } from '../dataProvider.ts'

/** What a policy says otherwise than the one it was copied from, clause by clause: dates that moved along are here to be looked at. */
export function ComparePolicies({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const dataProvider = useDataProvider<AppDataProvider>()
  const [all, setAll] = useState(false)
  const { data, error } = useQuery({ queryKey: ['policies', 'compare', String(policy.id)], queryFn: () => dataProvider.comparePolicy(policy.id) })
  if (error) return <Typography color="text.secondary">{error.message}</Typography>
  if (!data) return <Skeleton variant="rounded" height={240} />
  const rows = data.clauses.filter(({ change }) => all || change !== 'same')
  return (
    <Section
      title={t('policies.compared_with', { code: data.against.code })}
      extra={<FormControlLabel control={<Switch checked={all} onChange={(_, checked) => setAll(checked)} />} label={t('policies.show_same')} />}
    >
      <Typography color="text.secondary" variant="body2" sx={{ mb: 1 }}>
        {t('policies.compare_count', { smart_count: data.clauses.filter(({ change }) => change !== 'same').length, total: data.clauses.length })}
      </Typography>
      {rows.length > 0 && (
        <PlainTable
          label={t('policies.compared_with', { code: data.against.code })}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { label: t('resources.clauses.fields.code'), nowrap: true, render: ({ code }) => code },
            { label: t('resources.clauses.fields.section'), render: ({ section }) => section },
            { label: t('policies.change'), render: (clause) => <Change clause={clause} /> },
          ]}
        />
      )}
    </Section>
  )
}

const dates: readonly string[] = ['date', 'from_date', 'preferred_date']

function Change({ clause }: { clause: ComparedClause }) {
  const t = useTranslate()
  const label = useFieldLabel('clauses')
  const text = useFieldText()
  if (clause.change !== 'changed') return <>{t(`policies.changes.${clause.change}`)}</>
  const shown = (field: string, value: unknown): string => (dates.includes(field) ? formatDate(value as string) : text('clauses', field, value))
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {clause.fields.map(({ field, was, becomes }) => (
        <li key={field}>
          {label(field)}: {shown(field, was)} <Became /> {shown(field, becomes)}
        </li>
      ))}
    </Box>
  )
}
