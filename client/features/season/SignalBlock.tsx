import { Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import type { Dashboard } from '../../../server/model/dashboard.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { daysBetween, formatDate } from '../../ui/common/dates.ts'
import { PolicyQuote } from '../../ui/fields/PolicyQuote.tsx'
import { Block } from './Block.tsx'
import { FigureLink } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'

/** First years that go otherwise than expected, and qualifications that end soon. */
export function SignalBlock({ deviations, qualifications }: Pick<Dashboard, 'deviations' | 'qualifications'>) {
  const t = useTranslate()
  const text = useChoiceText()
  return (
    <Block title={t('season.signals.title')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('season.signals.deviations')}: <FigureLink figure={deviations} of={t('season.signals.deviations')} />
      </Typography>
      {qualifications.length === 0 ? (
        <Typography variant="body2">{t('season.signals.no_qualifications')}</Typography>
      ) : (
        <FigureTable
          caption={t('season.signals.qualifications')}
          rows={qualifications}
          rowKey={({ kind }) => kind}
          columns={[
            { label: t('season.signals.kind'), render: ({ kind }) => text('qualification_kind', kind) },
            {
              label: t('season.count'),
              render: ({ kind, ending }) => <FigureLink figure={ending} of={`${text('qualification_kind', kind)}: ${t('season.signals.qualifications')}`} />,
            },
          ]}
        />
      )}
    </Block>
  )
}

/** Rejections by the clauses they rest on, for whoever sees those. */
export function RejectionBlock({ rejections: { all, clauses } }: Pick<Dashboard, 'rejections'>) {
  const t = useTranslate()
  return (
    <Block title={t('season.rejections.title')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('season.rejections.all')}: <FigureLink figure={all} of={t('season.rejections.all')} />
        {clauses === null ? `. ${t('season.rejections.hidden')}` : ''}
      </Typography>
      {clauses !== null && clauses.length > 0 && (
        <FigureTable
          caption={t('season.rejections.by_clause')}
          rows={clauses}
          rowKey={({ clause }) => clause}
          columns={[
            {
              label: t('season.rejections.clause'),
              render: ({ clause, quote, source }) => (
                <>
                  {clause} <PolicyQuote quote={quote} source={source} clause={clause} label="app.policy_says" />
                </>
              ),
            },
            { label: t('season.count'), render: ({ clause, all: figure }) => <FigureLink figure={figure} of={`${t('season.rejections.title')}: ${clause}`} /> },
          ]}
        />
      )}
    </Block>
  )
}

/** The list in force: of which day, and how far behind what is recorded. */
export function ListBlock({ list, today }: Pick<Dashboard, 'list' | 'today'>) {
  const t = useTranslate()
  const behind = (['added', 'removed', 'changed'] as const).filter((kind) => list[kind] > 0).map((kind) => t(`season.list.${kind}`, { count: list[kind] }))
  const due = list.due_on === null ? '' : t('season.list.due', { on: formatDate(list.due_on) })
  return (
    <Block title={t('season.list.title')}>
      {list.id === null ? (
        <Typography variant="body2">
          {t('season.list.none')} {due}
        </Typography>
      ) : (
        <>
          <Typography variant="body2">
            <Link component={RouterLink} underline="always" to={`/publications/${list.id}/show`}>
              {t('season.list.number', { number: list.number })}
            </Link>{' '}
            {t('season.list.of', { on: formatDate(list.published_on), days: daysBetween(list.published_on ?? today, today), entries: list.entries })} {due}
          </Typography>
          <Typography variant="body2">{behind.length === 0 ? t('season.list.current') : t('season.list.behind', { what: behind.join(', ') })}</Typography>
        </>
      )}
    </Block>
  )
}
