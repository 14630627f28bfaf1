import { Button, Tab, Tabs, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { Section } from '../../ui/cases/Section.tsx'
import { formatInstant } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { PointList } from './PointList.tsx'
import { useDifferences } from './useDifferences.ts'
import { useStep } from './useStep.tsx'

/** Step two: the report before publishing. Errors, remarks and differences as three counted tabs. */
export function CheckStep({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const { take, isPending, problem } = useStep(publication)
  const [tab, setTab] = useState<'error' | 'remark' | 'differences'>('error')
  const { report } = useDifferences(publication.id, {})
  const different = Object.values(report?.counts ?? {}).reduce((sum, count) => sum + count, 0)
  const checked = publication.checked_at !== null
  return (
    <Section
      title={t('publications.steps.check')}
      extra={
        can('edit', 'publications') && (
          <Button
            size="small"
            variant={checked ? 'text' : 'contained'}
            disabled={isPending}
            onClick={() => void take({ status: 'checked' }, 'publications.checked')}
          >
            {t(checked ? 'publications.recheck' : 'publications.check')}
          </Button>
        )
      }
    >
      {problem}
      <Typography color="text.secondary" variant="body2" sx={{ mb: 1 }}>
        {checked ? t('publications.checked_at', { at: formatInstant(publication.checked_at) }) : t('publications.not_checked')}
      </Typography>
      <Tabs value={tab} onChange={(_, value) => setTab(value)} aria-label={t('publications.report')} variant="scrollable">
        <Tab value="error" label={`${t('publications.errors')} (${checked ? publication.error_count : '–'})`} />
        <Tab value="remark" label={`${t('publications.remarks')} (${checked ? publication.remark_count : '–'})`} />
        <Tab value="differences" label={`${t('publications.tabs.differences')} (${different})`} />
      </Tabs>
      {tab === 'differences' ? <DifferenceList publication={publication} /> : checked && <PointList publication={publication} severity={tab} key={tab} />}
    </Section>
  )
}
