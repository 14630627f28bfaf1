import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Dashboard, Figure } from '../../../server/model/dashboard.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatEuroShort } from '../../ui/common/euro.ts'
import { formatShare } from '../../ui/fields/UtilisationBar.tsx'
import { Block } from './Block.tsx'
import { FigureLink, formatCount } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'

interface Line {
  label: string
  figure?: Figure
  value?: string
}

/** The requests to raise a plafond: what waits, what was granted, and how long decisions took. */
export function RequestBlock({ requests }: Pick<Dashboard, 'requests'>) {
  const t = useTranslate()
  const text = useChoiceText()
  const { decided, granted, asked_cents, granted_cents, median_days, term_days } = requests
  const share = (part: number, whole: number) => (whole === 0 ? '–' : formatShare(part / whole))
  const lines: Line[] = [
    ...requests.open.map(({ status, all }) => ({ label: text('plafond_request_status', status), figure: all })),
    { label: t('season.requests.late'), figure: requests.late },
    { label: t('season.requests.asked'), figure: requests.asked },
    { label: t('season.requests.decided'), figure: decided },
    { label: t('season.requests.granted'), figure: granted },
    { label: t('season.requests.granted_share'), value: share(granted.count, decided.count) },
    { label: t('season.requests.asked_cents'), value: formatEuroShort(asked_cents) },
    { label: t('season.requests.granted_cents'), value: `${formatEuroShort(granted_cents)} (${share(granted_cents, asked_cents)})` },
    {
      label: term_days === null ? t('season.requests.median') : t('season.requests.median_of', { days: term_days }),
      value: median_days === null ? '–' : t('season.days', { smart_count: median_days, days: formatCount(median_days) }),
    },
    { label: t('season.requests.over_term'), figure: requests.over_term },
  ]
  if (requests.asked.count === 0)
    return (
      <Block title={t('season.requests.title')}>
        <Typography>{t('season.requests.empty')}</Typography>
      </Block>
    )
  return (
    <Block title={t('season.requests.title')} hint={t('season.requests.hint')}>
      <FigureTable
        caption={t('season.requests.title')}
        hideCaption
        rows={lines}
        rowKey={({ label }) => label}
        columns={[
          { label: t('season.what'), render: ({ label }) => label },
          { label: t('season.count'), render: ({ label, figure, value }) => (figure ? <FigureLink figure={figure} of={label} /> : value) },
        ]}
      />
    </Block>
  )
}
