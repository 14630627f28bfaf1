import { Alert, Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { Confirm, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { formatDate, formatInstant, today } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { PublicPreview } from './PublicPreview.tsx'
import { ScheduleList } from './ScheduleList.tsx'
import { useDifferences } from './useDifferences.ts'
import { useStep } from './useStep.tsx'

/** Step three: what the public will see, and putting it out now or at an hour to come. */
export function PublishStep({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const { take, isPending, problem } = useStep(publication)
  const { report } = useDifferences(publication.id, {})
  const [asking, setAsking] = useState(false)
  const [scheduling, setScheduling] = useState(false)
  const { status, error_count, entry_count } = publication
  const obstacle =
    status === 'draft'
      ? t('publications.first_check')
      : error_count > 0
        ? t('publications.errors_left', { smart_count: error_count })
        : entry_count === 0
          ? t('publications.nobody')
          : null
  const counts = report?.counts ?? { added: 0, removed: 0, changed: 0 }
  return (
    <Section title={t('publications.steps.publish')}>
      {problem}
      <Typography sx={{ mb: 1 }}>
        {t('publications.summary', { smart_count: entry_count, on: formatDate(today()) })}{' '}
        {report?.against ? t('publications.summary_changes', { ...counts, number: report.against.number }) : t('publications.summary_first')}
      </Typography>
      {obstacle && (
        <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
          {obstacle}
        </Alert>
      )}
      {status === 'scheduled' && (
        <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
          {t('publications.scheduled_for', { at: formatInstant(publication.scheduled_at), name: publication.scheduled_by_name ?? '' })}
        </Alert>
      )}
      {can('edit', 'publications') && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 2 }}>
          <Button variant="contained" disabled={obstacle !== null || isPending} onClick={() => setAsking(true)}>
            {t('publications.publish')}
          </Button>
          {status === 'scheduled' ? (
            <Button disabled={isPending} onClick={() => void take({ status: 'checked' }, 'publications.unscheduled')}>
              {t('publications.unschedule')}
            </Button>
          ) : (
            <Button disabled={obstacle !== null || isPending} onClick={() => setScheduling(true)}>
              {t('publications.schedule')}
            </Button>
          )}
        </Box>
      )}
      <PublicPreview publication={publication} />
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={t('publications.publish_title', { policy: publication.policy_code })}
        content={t('publications.publish_content')}
        confirm={t('publications.publish')}
        onConfirm={() => void take({ status: 'published' }, 'publications.done').finally(() => setAsking(false))}
        onClose={() => setAsking(false)}
      />
      {scheduling && <ScheduleList publication={publication} onClose={() => setScheduling(false)} />}
    </Section>
  )
}
