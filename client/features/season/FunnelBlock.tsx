import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Dashboard, Funnel } from '../../../server/model/dashboard.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { Block } from './Block.tsx'
import { FigureLink } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'

/** The contracts of each track by status, with what let a term pass. */
export function FunnelBlock({ funnel }: Pick<Dashboard, 'funnel'>) {
  const t = useTranslate()
  const text = useChoiceText()
  return (
    <Block title={t('season.funnel.title')} hint={t('season.funnel.hint')} wide>
      {funnel.length === 0 && <Typography>{t('season.funnel.empty')}</Typography>}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))', gap: 3 }}>
        {funnel.map((one) => (
          <Box key={one.track} sx={{ minWidth: 0, breakInside: 'avoid' }}>
            <Typography component="h3" variant="subtitle1">
              {text('track', one.track)} · <FigureLink figure={one.all} of={`${t('season.contracts')}: ${text('track', one.track)}`} />
            </Typography>
            <StageTable {...one} />
          </Box>
        ))}
      </Box>
    </Block>
  )
}

function StageTable({ track, all, stages }: Funnel) {
  const t = useTranslate()
  const text = useChoiceText()
  return (
    <FigureTable
      caption={`${t('season.funnel.title')}: ${text('track', track)}`}
      hideCaption
      rows={stages}
      rowKey={({ status }) => status}
      columns={[
        {
          label: t('season.status'),
          render: (stage) => (
            <>
              <StatusChip group="contract_status" value={stage.status} />
              <Box
                aria-hidden="true"
                sx={{ mt: 0.5, height: 4, borderRadius: 2, bgcolor: 'primary.main', width: `${Math.max(1, (stage.all.count * 100) / all.count)}%` }}
              />
            </>
          ),
        },
        { label: t('season.count'), render: (stage) => <FigureLink figure={stage.all} of={text('contract_status', stage.status)} /> },
        { label: t('season.late'), render: (stage) => <FigureLink figure={stage.late} of={`${text('contract_status', stage.status)}, ${t('season.late')}`} /> },
      ]}
    />
  )
}
