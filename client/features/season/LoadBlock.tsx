import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Dashboard, Load } from '../../../server/model/dashboard.ts'
import { Block } from './Block.tsx'
import { FigureLink } from './FigureLink.tsx'
import { FigureTable } from './FigureTable.tsx'

/** What each officer has in hand: open, late, and whose turn it is. */
export function LoadBlock({ load }: Pick<Dashboard, 'load'>) {
  const t = useTranslate()
  const name = ({ owner_name }: Load) => owner_name ?? t('contracts.nobody')
  return (
    <Block title={t('season.load.title')}>
      {load.length === 0 ? (
        <Typography>{t('season.load.empty')}</Typography>
      ) : (
        <FigureTable
          caption={t('season.load.title')}
          hideCaption
          rows={load}
          rowKey={({ owner_id }) => owner_id ?? 0}
          columns={[
            { label: t('season.load.owner'), render: name },
            ...(['open', 'late', 'ours', 'theirs'] as const).map((kind) => ({
              label: t(`season.load.${kind}`),
              render: (row: Load) => <FigureLink figure={row[kind]} of={`${name(row)}: ${t(`season.load.${kind}`)}`} />,
            })),
          ]}
        />
      )}
    </Block>
  )
}
