import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Dashboard, Week } from '../../../server/model/dashboard.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { useTone } from '../../ui/common/useTone.ts'
import { Block } from './Block.tsx'
import { ChartWithTable } from './ChartWithTable.tsx'
import { FigureLink } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'
import { BarsChart } from './lazyBars.ts'

const HEIGHT = 240

/** What was offered and signed this week and in the weeks before, against the same weeks of the season before. */
export function WeekBlock({ weeks, season_before }: Pick<Dashboard, 'weeks' | 'season_before'>) {
  const t = useTranslate()
  const [info, good, quiet] = [useTone('info'), useTone('good'), useTone('neutral')]
  const now = weeks.at(-1)
  if (!now) return null
  const kinds = season_before === null ? (['offered', 'signed'] as const) : (['offered', 'offered_before', 'signed', 'signed_before'] as const)
  const colours = { offered: info.text, offered_before: info.line, signed: good.text, signed_before: good.line }
  const name = (kind: (typeof kinds)[number]) => t(`season.weeks.${kind}`, { season: season_before ?? '' })
  const summary = t('season.weeks.summary', { offered: now.offered.count, signed: now.signed.count })
  return (
    <Block title={t('season.weeks.title')}>
      <Typography variant="body1" sx={{ mb: 0.5 }}>
        {t('season.weeks.this_week')}: <FigureLink figure={now.offered} of={t('season.weeks.offered')} /> {t('season.weeks.offered').toLowerCase()},{' '}
        <FigureLink figure={now.signed} of={t('season.weeks.signed')} /> {t('season.weeks.signed').toLowerCase()}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {season_before === null
          ? t('season.weeks.no_season_before')
          : t('season.weeks.against', { season: season_before, offered: now.offered_before.count, signed: now.signed_before.count })}
      </Typography>
      <ChartWithTable
        summary={summary}
        height={HEIGHT}
        chart={
          <BarsChart
            height={HEIGHT}
            categories={weeks.map(({ from }) => formatDate(from).slice(0, 5))}
            bars={kinds.map((kind) => ({ label: name(kind), colour: colours[kind] ?? quiet.text, values: weeks.map((week) => week[kind].count) }))}
          />
        }
        table={
          <FigureTable
            caption={t('season.weeks.title')}
            hideCaption
            rows={[...weeks].reverse()}
            rowKey={({ from }) => from}
            columns={[
              { label: t('season.weeks.from'), render: ({ from }) => formatDate(from) },
              ...kinds.map((kind) => ({
                label: name(kind),
                render: (week: Week) => <FigureLink figure={week[kind]} of={`${name(kind)}, ${formatDate(week.from)}`} />,
              })),
            ]}
          />
        }
      />
    </Block>
  )
}
