import { Box, Link, Paper, Skeleton, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import type { RequestComparison as Compared, EarlierRequest, SimilarContract } from '../../../server/model/requestComparison.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { formatEuroShort, unbroken } from '../../ui/common/euro.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { PlainTable } from '../../ui/fields/PlainTable.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { formatShare, UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import { ForecastSentences } from '../contracts/production/ProductionForecast.tsx'
import { CareDemandChange } from './CareDemandChange.tsx'

/** What a decision is held against: the provider's earlier requests, contracts like this one, and the year with and without the raise. */
export function RequestComparison({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data } = useQuery({ queryKey: ['plafond_requests', 'comparison', request.id], queryFn: () => dataProvider.comparison(request.id) })
  if (!data) return <Skeleton variant="rounded" height={240} sx={{ mb: 2 }} />
  return (
    <Paper component="section" variant="outlined" aria-label={t('comparison.title')} sx={{ p: 2, mb: 2, minWidth: 0 }}>
      <Typography component="h2" variant="h6">
        {t('comparison.title')}
      </Typography>
      <Year {...data} />
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {t('comparison.earlier')}
      </Typography>
      {data.earlier.length === 0 ? <Typography variant="body2">{t('comparison.no_earlier')}</Typography> : <EarlierTable rows={data.earlier} />}
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {t('comparison.similar')}
      </Typography>
      <Similar {...data} />
      {request.volume_by_care_demand && request.volume_by_care_demand.length > 0 && (
        <CareDemandChange now={request.volume_by_care_demand} before={data.care_demand_before} />
      )}
    </Paper>
  )
}

function Year({ without_raise, with_raise }: Compared) {
  const t = useTranslate()
  if (!without_raise.forecast) return <Typography variant="body2">{t('production.empty')}</Typography>
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))', gap: 2, mt: 1 }}>
      {[['without', without_raise] as const, ...(with_raise ? [['with', with_raise] as const] : [])].map(([kind, view]) => (
        <Box key={kind} sx={{ minWidth: 0 }}>
          <Typography component="h3" variant="subtitle2">
            {unbroken(t(`comparison.${kind}`, { plafond: formatEuroShort(view.forecast?.plafond_cents ?? 0) }))}
          </Typography>
          <ForecastSentences view={view} withRecord={kind === 'without'} />
        </Box>
      ))}
    </Box>
  )
}

const above = (plafond: number | null, amount: number | null) => (plafond === null || amount === null ? '–' : formatEuroShort(Math.max(0, amount - plafond)))

function EarlierTable({ rows }: { rows: readonly EarlierRequest[] }) {
  const t = useTranslate()
  return (
    <PlainTable
      label={t('comparison.earlier')}
      rows={rows}
      rowKey={({ id }) => id}
      roomFor={620}
      columns={[
        {
          label: t('comparison.request'),
          render: ({ id, reference }) => (
            <Link component={RouterLink} to={`/plafond_requests/${id}/show`}>
              {reference}
            </Link>
          ),
        },
        { label: t('comparison.submitted'), nowrap: true, render: ({ submitted_on }) => formatDate(submitted_on) || '–' },
        { label: t('comparison.outcome'), render: ({ status }) => <StatusChip group="plafond_request_status" value={status} /> },
        { label: t('comparison.asked'), align: 'right', render: ({ plafond_cents, requested_cents }) => above(plafond_cents, requested_cents) },
        { label: t('comparison.granted'), align: 'right', render: ({ plafond_cents, granted_cents }) => above(plafond_cents, granted_cents) },
        { label: t('comparison.why'), render: ({ motivation }) => motivation ?? '–' },
      ]}
    />
  )
}

function Similar({ similar, similar_count, similar_raised, similar_utilisation }: Compared) {
  const t = useTranslate()
  if (similar.length === 0) return <Typography variant="body2">{t('comparison.no_similar')}</Typography>
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {t('comparison.similar_hint')}{' '}
        {t('comparison.similar_sum', {
          count: similar_count,
          raised: similar_raised,
          share: similar_utilisation === null ? '–' : formatShare(similar_utilisation),
        })}
      </Typography>
      <PlainTable
        label={t('comparison.similar')}
        rows={similar}
        rowKey={({ id }) => id}
        roomFor={620}
        columns={[
          { label: t('comparison.contract'), render: (row: SimilarContract) => <ContractName {...row} /> },
          { label: t('comparison.plafond'), align: 'right', render: ({ plafond_cents }) => formatEuroShort(plafond_cents) },
          { label: t('comparison.used'), render: ({ utilisation }) => <UtilisationBar value={utilisation} /> },
          { label: t('comparison.reach'), nowrap: true, render: ({ expected_reach_on }) => formatDate(expected_reach_on) || t('comparison.not_this_year') },
          { label: t('comparison.raised'), align: 'right', render: ({ raises, raised_cents }) => (raises === 0 ? '–' : formatEuroShort(raised_cents)) },
        ]}
      />
    </>
  )
}

function ContractName({ id, reference, provider_name, provider_city, nearby }: SimilarContract) {
  const t = useTranslate()
  return (
    <>
      <Link component={RouterLink} underline="always" to={`/contracts/${id}/show?tab=production`}>
        {reference}
      </Link>{' '}
      {[provider_name, provider_city].filter(Boolean).join(', ')} {nearby && `(${t('comparison.nearby')})`}
    </>
  )
}
