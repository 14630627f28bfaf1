import { DateTimeInput, required, useTranslate } from 'react-admin'
import { SidePanel } from '../cases/SidePanel.tsx'
import { addDays, today } from '../common/dates.ts'
import { RecordForm } from '../forms/RecordForm.tsx'
import type { Publication } from './publicationTypes.ts'

/** Sets the day and hour at which a checked list goes out by itself. */
export function ScheduleList({ publication, onClose }: { publication: Publication; onClose: () => void }) {
  const t = useTranslate()
  const proposed = { ...publication, scheduled_at: new Date(`${addDays(today(), 1)}T08:00`).toISOString() }
  return (
    <SidePanel open title={t('publications.schedule')} onClose={onClose}>
      <RecordForm
        resource="publications"
        record={proposed}
        fields={['scheduled_at']}
        transform={({ scheduled_at, ...data }) => ({
          ...data,
          status: 'scheduled',
          scheduled_at: scheduled_at ? new Date(scheduled_at as string).toISOString() : null,
        })}
        submitLabel={t('publications.schedule')}
        savedMessage="publications.scheduled"
        onSaved={onClose}
        onCancel={onClose}
      >
        <DateTimeInput source="scheduled_at" fullWidth validate={required()} helperText="publications.schedule_hint" />
      </RecordForm>
    </SidePanel>
  )
}
