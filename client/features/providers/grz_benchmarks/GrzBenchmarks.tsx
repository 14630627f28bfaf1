import AddIcon from '@mui/icons-material/AddOutlined'
import { Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetList, useGetResourceLabel, useTranslate } from 'react-admin'
import type { GrzBenchmarkView } from '../../../../server/model/grzBenchmark.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { formatDate } from '../../../ui/common/dates.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { ClauseQuote } from '../../../ui/fields/ClauseQuote.tsx'
import { PlainTable } from '../../../ui/fields/PlainTable.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { BenchmarkForm } from './BenchmarkForm.tsx'
import { IndexBar } from './IndexBar.tsx'

/** How a grz provider compares with the others, year by year: on its own page and beside the tariff lines of its grz contract. */
export function GrzBenchmarks({ providerId, archived = false }: { providerId: number; archived?: boolean }) {
  const t = useTranslate()
  const resourceLabel = useGetResourceLabel()
  const label = useFieldLabel('grz_benchmarks')
  const { can } = useIdentity()
  const [chosen, setChosen] = useState<GrzBenchmarkView | 'new'>()
  const { data, isPending } = useGetList<GrzBenchmarkView>('grz_benchmarks', {
    filter: { provider_id: providerId },
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const editing = can('edit', 'grz_benchmarks')
  const edit = {
    label: '',
    align: 'right' as const,
    render: (row: GrzBenchmarkView) => (
      <Button size="small" sx={{ px: 0.5, mx: -0.5 }} onClick={() => setChosen(row)} aria-label={`${t('ra.action.edit')}: ${row.year}`}>
        {t('ra.action.edit')}
      </Button>
    ),
  }
  return (
    <Section
      title={resourceLabel('grz_benchmarks', 1)}
      extra={
        can('create', 'grz_benchmarks') &&
        !archived && (
          <Button startIcon={<AddIcon />} onClick={() => setChosen('new')}>
            {t('grz.add')}
          </Button>
        )
      }
    >
      <Typography variant="body2" color="text.secondary" component="div" sx={{ mb: 1 }}>
        {t('grz.mean')} <ClauseQuote code="KV-P-12" />
      </Typography>
      {isPending && <Skeleton variant="rounded" height={80} />}
      {data?.length === 0 && <Typography color="text.secondary">{t('resources.grz_benchmarks.empty')}</Typography>}
      {data && data.length > 0 && (
        <PlainTable
          label={resourceLabel('grz_benchmarks', 1)}
          rows={data}
          rowKey={(row) => row.id}
          columns={[
            { label: label('year'), nowrap: true, render: (row) => row.year },
            { label: label('cost_index'), render: (row) => <IndexBar value={row.cost_index} /> },
            { label: label('stay_index'), render: (row) => <IndexBar value={row.stay_index} /> },
            { label: label('source'), render: (row) => [row.source, formatDate(row.received_on)].filter(Boolean).join(', ') || '–' },
            ...(editing ? [edit] : []),
          ]}
        />
      )}
      <SidePanel open={chosen !== undefined} title={t(chosen === 'new' ? 'grz.add' : 'grz.edit')} onClose={() => setChosen(undefined)}>
        <BenchmarkForm providerId={providerId} row={chosen === 'new' ? undefined : chosen} onClose={() => setChosen(undefined)} />
      </SidePanel>
    </Section>
  )
}
