import { TextInput, useTranslate } from 'react-admin'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'

const fields = ['invited_on', 'conclusion', 'concluded_on']

/** The invitation to talk, and what the first year came to. */
export function FirstYearConclusion({ monitor }: { monitor: FirstYearMonitorView }) {
  const t = useTranslate()
  return (
    <SectionForm
      title={t('first_years.conclusion')}
      resource="first_year_monitors"
      fields={fields}
      inputs={
        <FieldGrid minWidth={180}>
          <DateInput source="invited_on" helperText={false} />
          <TextInput source="conclusion" multiline minRows={3} helperText={false} sx={{ gridColumn: '1 / -1' }} />
          <DateInput source="concluded_on" helperText={false} />
        </FieldGrid>
      }
    >
      <FieldGrid minWidth={150}>
        <ReadField source="invited_on" />
        <ReadField source="concluded_on" />
        {monitor.concluded && <ReadField source="concluded_by">{monitor.concluded_by_name}</ReadField>}
        <ReadField source="conclusion" wide />
      </FieldGrid>
    </SectionForm>
  )
}
