import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Dashboard, Outlook } from '../../../server/model/dashboard.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { formatEuroShort, unbroken } from '../../ui/common/euro.ts'
import { useTone } from '../../ui/common/useTone.ts'
import { formatShare } from '../../ui/fields/UtilisationBar.tsx'
import { Block } from './Block.tsx'
import { ChartWithTable } from './ChartWithTable.tsx'
import { FigureLink } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'
import { BarsChart } from './lazyBars.ts'

const HEIGHT = 220
const groups = ['reached', 'before_last_day', 'after_last_day', 'not_reached', 'unknown'] as const

/** Production against plafond over all running contracts, and when each is expected to reach its plafond. */
export function OutlookBlock({ outlook }: Pick<Dashboard, 'outlook'>) {
  const t = useTranslate()
  const [bad, wait] = [useTone('bad'), useTone('wait')]
  const { with_plafond, plafond_cents, claimed_cents, expected_cents, months, tested, last_request_on } = outlook
  if (with_plafond.count === 0)
    return (
      <Block title={t('season.outlook.title')}>
        <Typography>{t('season.outlook.empty')}</Typography>
      </Block>
    )
  const on = formatDate(last_request_on)
  const name = (group: (typeof groups)[number]) => t(`season.outlook.${last_request_on === null && group === 'after_last_day' ? 'this_year' : group}`, { on })
  const sums = {
    claimed: formatEuroShort(claimed_cents),
    share: formatShare(claimed_cents / Math.max(1, plafond_cents)),
    plafond: formatEuroShort(plafond_cents),
    expected: formatEuroShort(expected_cents),
  }
  return (
    <Block title={t('season.outlook.title')} wide>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {unbroken(t('season.outlook.sums', sums))}
      </Typography>
      <FigureTable
        caption={t('season.outlook.title')}
        hideCaption
        rows={groups.filter((group) => last_request_on !== null || group !== 'before_last_day')}
        rowKey={(group) => group}
        columns={[
          { label: t('season.what'), render: name },
          { label: t('season.contracts'), render: (group) => <FigureLink figure={outlook[group]} of={name(group)} /> },
        ]}
      />
      {months.length > 0 && (
        <>
          <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
            {t('season.outlook.by_month')}
          </Typography>
          <ChartWithTable
            summary={t('season.outlook.summary', {
              months: months.map(({ month, reached, expected }) => `${monthText(month)}: ${reached.count + expected.count}`).join(', '),
            })}
            height={HEIGHT}
            chart={
              <BarsChart
                height={HEIGHT}
                stacked
                categories={months.map(({ month }) => monthText(month))}
                bars={[
                  { label: t('season.outlook.passed'), colour: bad.text, values: months.map(({ reached }) => reached.count) },
                  { label: t('season.outlook.expected'), colour: wait.text, values: months.map(({ expected }) => expected.count) },
                ]}
              />
            }
            table={<MonthTable months={months} />}
          />
        </>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {tested.cases === 0 ? t('forecast.no_band') : t('season.outlook.tested', { within: tested.within, cases: tested.cases })}
      </Typography>
    </Block>
  )
}

function MonthTable({ months }: Pick<Outlook, 'months'>) {
  const t = useTranslate()
  return (
    <FigureTable
      caption={t('season.outlook.by_month')}
      hideCaption
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { label: t('season.outlook.month'), render: ({ month }) => monthText(month) },
        {
          label: t('season.outlook.passed'),
          render: ({ month, reached }) => <FigureLink figure={reached} of={`${t('season.outlook.passed')}, ${monthText(month)}`} />,
        },
        {
          label: t('season.outlook.expected'),
          render: ({ month, expected }) => <FigureLink figure={expected} of={`${t('season.outlook.expected')}, ${monthText(month)}`} />,
        },
      ]}
    />
  )
}

/** "2027-09" as a Dutch reader writes a month in figures: 09-2027. */
const monthText = (month: string): string => month.split('-').reverse().join('-')
