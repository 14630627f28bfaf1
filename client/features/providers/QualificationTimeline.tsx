import AddIcon from '@mui/icons-material/AddOutlined'
import { Box, Button, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetList, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import type { QualificationView } from '../../../server/model/qualification.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useChoiceText } from '../../ui/common/choices.ts'
import { formatDate, today } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { QualificationForm } from './QualificationForm.tsx'
import { qualificationState } from './qualificationState.ts'
import { timeAxis, ValidityBar } from './ValidityBar.tsx'

/** A provider's qualifications with their validity against time; expired and expiring ones first. Added and changed in a side panel. */
export function QualificationTimeline() {
  const provider = useRecordContext()
  const translate = useTranslate()
  const text = useChoiceText()
  const label = useGetResourceLabel()
  const { can } = useIdentity()
  const [chosen, setChosen] = useState<QualificationView | 'new' | null>(null)
  const { data, isPending } = useGetList<QualificationView>('qualifications', {
    filter: { provider_id: provider?.id },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  })
  const now = today()
  const order = ['expired', 'expiring', 'applied', 'held', 'future']
  const rows = [...(data ?? [])].sort((one, other) => order.indexOf(qualificationState(one, now)) - order.indexOf(qualificationState(other, now)))
  const axis = timeAxis(rows, now)
  const add = can('create', 'qualifications') && !provider?.archived && (
    <Button startIcon={<AddIcon />} onClick={() => setChosen('new')}>
      {translate('providers.add_qualification')}
    </Button>
  )
  return (
    <Section title={label('qualifications', 2)} extra={add}>
      {isPending && <Skeleton variant="rounded" height={80} />}
      {data?.length === 0 && <Typography color="text.secondary">{translate('resources.qualifications.empty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 5fr) 172px minmax(0, 5fr) auto' },
              gap: 1,
              alignItems: 'center',
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { borderTop: 0 },
            }}
          >
            <div>
              <Typography variant="body2" sx={{ fontWeight: 500 }}>
                {text('qualification_kind', row.kind)}
              </Typography>
              <Typography variant="caption" color="text.secondary" component="div">
                {[text('hospice_detail', row.detail), row.evidence].filter(Boolean).join(' · ')}
              </Typography>
            </div>
            <div>
              <StatusChip
                group="qualification_state"
                value={qualificationState(row, now)}
                tone={qualificationState(row, now) === 'future' ? 'neutral' : undefined}
              />
            </div>
            <div>
              <Typography variant="caption" component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {validity(row, translate)}
              </Typography>
              <ValidityBar qualification={row} axis={axis} now={now} />
            </div>
            {can('edit', 'qualifications') && (
              <Button
                onClick={() => setChosen(row)}
                aria-label={`${translate('ra.action.edit')}: ${text('qualification_kind', row.kind)}`}
                sx={{ justifySelf: 'start' }}
              >
                {translate('ra.action.edit')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <SidePanel
        open={chosen !== null}
        title={translate(chosen === 'new' ? 'providers.add_qualification' : 'providers.edit_qualification')}
        onClose={() => setChosen(null)}
      >
        <QualificationForm providerId={Number(provider?.id)} qualification={chosen === 'new' ? null : chosen} onClose={() => setChosen(null)} />
      </SidePanel>
    </Section>
  )
}

function validity({ state, since, applied_on, valid_until }: QualificationView, translate: (key: string, options?: object) => string): string {
  if (state === 'applied') return applied_on ? translate('providers.applied_on', { date: formatDate(applied_on) }) : ''
  if (since && valid_until) return translate('providers.from_until', { from: formatDate(since), until: formatDate(valid_until) })
  if (since) return translate('providers.since', { date: formatDate(since) })
  return valid_until ? translate('providers.until', { date: formatDate(valid_until) }) : translate('providers.no_term')
}
