import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Dashboard } from '../../../server/model/dashboard.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { Block } from './Block.tsx'
import { FigureLink, formatCount } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'

/** How long contracts stand in the step they are in. */
export function AgeBlock({ ages }: Pick<Dashboard, 'ages'>) {
  const t = useTranslate()
  const text = useChoiceText()
  return (
    <Block title={t('season.ages.title')} hint={t('season.ages.hint')}>
      {ages.length === 0 ? (
        <Typography>{t('season.ages.empty')}</Typography>
      ) : (
        <FigureTable
          caption={t('season.ages.title')}
          hideCaption
          rows={ages}
          rowKey={({ status }) => status}
          columns={[
            { label: t('season.status'), render: ({ status }) => <StatusChip group="contract_status" value={status} /> },
            { label: t('season.count'), render: ({ all, status }) => <FigureLink figure={all} of={text('contract_status', status)} /> },
            { label: t('season.ages.median'), render: ({ median_days }) => formatCount(median_days) },
            { label: t('season.ages.p90'), render: ({ p90_days }) => formatCount(p90_days) },
            {
              label: t('season.ages.longest'),
              render: ({ longest, longest_days, status }) => (
                <>
                  {formatCount(longest_days)} (<FigureLink figure={longest} of={`${text('contract_status', status)}: ${t('season.ages.longest')}`} />)
                </>
              ),
            },
          ]}
        />
      )}
    </Block>
  )
}
