import { useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { formatEuro } from '../../../ui/common/euro.ts'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { PercentageInput } from '../../../ui/forms/PercentageInput.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { ExpectedByMonthInput } from './ExpectedByMonthInput.tsx'

/** What was expected to be claimed in the first year, spread evenly or month by month, and from which difference that is a deviation. */
export function FirstYearExpectation({ monitor }: { monitor: FirstYearMonitorView }) {
  const t = useTranslate()
  return (
    <SectionForm
      title={t('first_years.expectation')}
      resource="first_year_monitors"
      fields={['expected_year_cents', 'expected_by_month', 'alert_percentage']}
      inputs={<ExpectationInputs monitor={monitor} />}
    >
      <FieldGrid minWidth={150}>
        <ReadField source="expected_year_cents">
          {monitor.expected_year_cents === null ? t('first_years.expectation_missing') : formatEuro(monitor.expected_year_cents)}
        </ReadField>
        <ReadField source="expected_by_month" label={t('first_years.spread')}>
          {t(monitor.expected_by_month === null ? 'first_years.spread_evenly' : 'first_years.spread_by_month')}
        </ReadField>
        <ReadField source="alert_percentage" label={t('first_years.alert')}>
          {t('first_years.alert_from', { percentage: monitor.alert_percentage })}
        </ReadField>
      </FieldGrid>
    </SectionForm>
  )
}

function ExpectationInputs({ monitor }: { monitor: FirstYearMonitorView }) {
  const byMonth = useWatch({ name: 'expected_by_month' })
  return (
    <>
      <FieldGrid minWidth={180}>
        {!byMonth && <EuroInput source="expected_year_cents" helperText={false} />}
        <PercentageInput source="alert_percentage" decimals={0} helperText={false} />
      </FieldGrid>
      <ExpectedByMonthInput monitor={monitor} />
    </>
  )
}
