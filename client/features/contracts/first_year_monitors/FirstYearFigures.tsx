import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { Section } from '../../../ui/cases/Section.tsx'
import { ClauseQuote } from '../../../ui/fields/ClauseQuote.tsx'
import { useFirstYearSentence } from './FirstYearAmounts.tsx'
import { FirstYearChart } from './FirstYearChart.tsx'
import { FirstYearMonths } from './FirstYearMonths.tsx'

/** Claimed against expected: in a sentence, as a chart, and month by month. */
export function FirstYearFigures({ monitor }: { monitor: FirstYearMonitorView }) {
  const t = useTranslate()
  const sentence = useFirstYearSentence(monitor)
  const { months } = monitor
  return (
    <Section title={t('first_years.chart')}>
      <Typography variant="body2" color="text.secondary" component="div" sx={{ mb: 1 }}>
        {sentence} <ClauseQuote code="GGZ-DG-9" />
      </Typography>
      {(monitor.claimed_cents !== null || monitor.expected_year_cents !== null) && (
        <>
          <FirstYearChart months={months} startsOn={monitor.starts_on} summary={sentence} />
          <FirstYearMonths months={months} />
        </>
      )}
    </Section>
  )
}
