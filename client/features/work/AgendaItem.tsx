import { Box } from '@mui/material'
import { RecordContextProvider, useTranslate } from 'react-admin'
import { casePath, type WorkItem } from '../../../server/model/work.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { WorkButtons } from './WorkButtons.tsx'
import { useWorkStatus, WorkWhat } from './WorkWhat.tsx'

/** One thing that is due, with all that the list says of it and the button to where it is done. */
export function AgendaItem({ item }: { item: WorkItem }) {
  const t = useTranslate()
  const text = useChoiceText()
  const statusOf = useWorkStatus()
  const whose = [item.turn && text('turn', item.turn), item.owner_name ?? t('work.nobody')].filter(Boolean).join(' · ')
  return (
    <RecordContextProvider value={item}>
      <Box
        component="li"
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'center',
          gridTemplateColumns: { xs: '1fr', md: '1fr 1fr auto auto' },
          py: 0.75,
          borderTop: 1,
          borderColor: 'divider',
          fontSize: 14,
        }}
      >
        <WorkWhat item={item} />
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <RecordLink to={casePath(item)}>{item.provider_name ?? item.reference}</RecordLink>
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{[item.provider_name && item.reference, statusOf(item), whose].filter(Boolean).join(' · ')}</Box>
        </Box>
        <DueDate value={item.due_on} hideDate />
        <WorkButtons item={item} />
      </Box>
    </RecordContextProvider>
  )
}
