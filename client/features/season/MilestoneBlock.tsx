import { Box, Typography } from '@mui/material'
import { useTranslate, useTranslateLabel } from 'react-admin'
import type { Dashboard, Milestone } from '../../../server/model/dashboard.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { PolicyQuote } from '../../ui/fields/PolicyQuote.tsx'
import { Block } from './Block.tsx'
import { FigureLink, formatCount } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'

/** The days of the policy's own timetable: what should have been done by today, and what was. */
export function MilestoneBlock({ milestones, today }: Pick<Dashboard, 'milestones' | 'today'>) {
  const t = useTranslate()
  const label = useTranslateLabel()
  const text = useChoiceText()
  const step = ({ field }: Milestone) => String(label({ resource: 'contracts', source: field }))
  const figure = (kind: 'in_time' | 'too_late' | 'open') => ({
    label: t(`season.milestones.${kind}`),
    render: (row: Milestone) => <FigureLink figure={row[kind]} of={`${step(row)}: ${t(`season.milestones.${kind}`)}`} />,
  })
  return (
    <Block title={t('season.milestones.title')} hint={t('season.milestones.hint')} wide>
      {milestones.length === 0 ? (
        <Typography>{t('season.milestones.empty')}</Typography>
      ) : (
        <FigureTable
          caption={t('season.milestones.title')}
          hideCaption
          rows={milestones}
          rowKey={({ clause }) => clause}
          columns={[
            {
              label: t('season.milestones.step'),
              render: (row) => (
                <>
                  <Box component="span" sx={{ display: 'block' }}>
                    {step(row)}
                  </Box>
                  <Typography variant="caption" color="text.secondary">
                    {row.tracks.map((track) => text('track', track)).join(', ')}
                  </Typography>{' '}
                  <PolicyQuote quote={row.quote} source={row.source} clause={row.clause} label="app.policy_says" />
                </>
              ),
            },
            {
              label: t('season.milestones.due_on'),
              words: true,
              render: (row) => <DueDate value={row.due_on} done={row.due_on < today || row.open.count === 0} />,
            },
            { label: t('season.milestones.expected', { on: formatDate(today) }), render: (row) => formatCount(row.expected) },
            figure('in_time'),
            figure('too_late'),
            figure('open'),
          ]}
        />
      )}
    </Block>
  )
}
