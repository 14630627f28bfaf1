import AddIcon from '@mui/icons-material/AddOutlined'
import { Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetList, useGetResourceLabel, useTranslate } from 'react-admin'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import type { FirstYearTalkView } from '../../../../server/model/firstYearTalk.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { formatDate } from '../../../ui/common/dates.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { TalkForm } from './TalkForm.tsx'

/** The talks held about the first year, the last one first; kept in a panel beside the page. */
export function FirstYearTalks({ monitor }: { monitor: FirstYearMonitorView }) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const { can } = useIdentity()
  const [chosen, setChosen] = useState<FirstYearTalkView | 'new'>()
  const { data, isPending } = useGetList<FirstYearTalkView>('first_year_talks', {
    filter: { monitor_id: monitor.id },
    sort: { field: 'held_on', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
  const add = can('create', 'first_year_talks') && (
    <Button startIcon={<AddIcon />} onClick={() => setChosen('new')}>
      {t('first_years.add_talk')}
    </Button>
  )
  return (
    <Section title={label('first_year_talks', 2)} extra={add}>
      {isPending && <Skeleton variant="rounded" height={48} />}
      {data?.length === 0 && <Typography color="text.secondary">{t('resources.first_year_talks.empty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((talk) => (
          <Box
            component="li"
            key={talk.id}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography variant="body2" sx={{ fontWeight: 500, fontVariantNumeric: 'tabular-nums' }}>
                {formatDate(talk.held_on)} · {talk.with_whom}
              </Typography>
              {talk.remark && (
                <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
                  {talk.remark}
                </Typography>
              )}
            </Box>
            {can('edit', 'first_year_talks') && (
              <Button size="small" onClick={() => setChosen(talk)} aria-label={`${t('ra.action.edit')}: ${formatDate(talk.held_on)}`}>
                {t('ra.action.edit')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <SidePanel
        open={chosen !== undefined}
        title={t(chosen === 'new' ? 'first_years.add_talk' : 'first_years.edit_talk')}
        onClose={() => setChosen(undefined)}
      >
        <TalkForm monitorId={monitor.id} talk={chosen === 'new' ? undefined : chosen} onClose={() => setChosen(undefined)} />
      </SidePanel>
    </Section>
  )
}
