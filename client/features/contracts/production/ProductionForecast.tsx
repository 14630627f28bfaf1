import { Box, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import type { Identifier } from 'react-admin'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ForecastView, Tested } from '../../../../server/model/forecast.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { formatEuroShort, unbroken } from '../../../ui/common/euro.ts'
import type { AppDataProvider } from '../../../ui/data/dataProvider.ts'

/** The forecast of a contract, asked anew after each change of its figures. */
export function useForecast(contractId: Identifier) {
  const dataProvider = useDataProvider<AppDataProvider>()
  return useQuery({ queryKey: ['production', 'forecast', String(contractId)], queryFn: () => dataProvider.forecast(contractId) })
}

/** When the plafond is reached and what the year comes to, as a band, with how often such a band was right before. */
export function ProductionForecast({ contractId }: { contractId: Identifier }) {
  const t = useTranslate()
  const { data } = useForecast(contractId)
  if (!data?.forecast) return null
  return (
    <Box component="section" aria-label={t('forecast.title')} sx={{ mt: 2, p: 1.5, borderRadius: 1, bgcolor: 'action.hover' }}>
      <Typography component="h3" variant="subtitle2">
        {t('forecast.title')}
      </Typography>
      <ForecastSentences view={data} />
    </Box>
  )
}

/** The sentences of a forecast: the day, the year, and the record. */
export function ForecastSentences({ view: { forecast, band, record }, withRecord = true }: { view: ForecastView; withRecord?: boolean }) {
  const t = useTranslate()
  if (!forecast) return null
  const isReached = forecast.reach_on !== null && forecast.reach_on <= forecast.as_of
  const day = (on: string | null) => (on === null ? t('forecast.not_this_year') : formatDate(on))
  const lines = [
    forecast.plafond_cents === null
      ? null
      : isReached
        ? t('forecast.reached', { on: formatDate(forecast.reach_on) })
        : forecast.reach_on === null
          ? t('forecast.not_reached')
          : t('forecast.reach', { on: formatDate(forecast.reach_on) }),
    band && !isReached && forecast.plafond_cents !== null && band.earliest_on !== null
      ? t('forecast.between', { earliest: day(band.earliest_on), latest: day(band.latest_on) })
      : null,
    t('forecast.total', { until: formatDate(forecast.until), total: formatEuroShort(forecast.total_cents) }) +
      (band ? ` ${t('forecast.total_between', { low: formatEuroShort(band.lowest_cents), high: formatEuroShort(band.highest_cents) })}` : ''),
  ]
  return (
    <>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <Typography key={line} variant="body2">
            {unbroken(line)}
          </Typography>
        ))}
      {withRecord && (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
          {[
            t('forecast.basis', { smart_count: forecast.figures, on: formatDate(forecast.as_of) }),
            ...(band ? recordOf(t, record) : [t('forecast.no_band')]),
          ].join(' ')}
        </Typography>
      )}
    </>
  )
}

function recordOf(t: ReturnType<typeof useTranslate>, { amount, day }: { amount: Tested; day: Tested }): string[] {
  return [
    ...(day.cases > 0 ? [t('forecast.record_day', { within: day.within, cases: day.cases })] : []),
    t(day.cases > 0 ? 'forecast.record_amount_too' : 'forecast.record_amount', { within: amount.within, cases: amount.cases }),
  ]
}
