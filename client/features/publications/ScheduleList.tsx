import { required, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { addDays, today } from '../../ui/common/dates.ts'
import { HourInput } from '../../ui/forms/HourInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { instantsOf } from '../../ui/typed/amsterdamHour.ts'

/** Sets the day and hour at which a checked list goes out by itself. */
export function ScheduleList({ publication, onClose }: { publication: PublicationView; onClose: () => void }) {
  const t = useTranslate()
  const proposed = { ...publication, scheduled_at: instantsOf(addDays(today(), 1), '08:00')[0] }
  return (
    <SidePanel open title={t('publications.schedule')} onClose={onClose}>
      <RecordForm
        resource="publications"
        record={proposed}
        fields={['scheduled_at']}
        transform={(data) => ({ ...data, status: 'scheduled' })}
        submitLabel={t('publications.schedule')}
        savedMessage="publications.scheduled"
        onSaved={onClose}
        onCancel={onClose}
      >
        <HourInput source="scheduled_at" validate={required()} helperText="publications.schedule_hint" />
      </RecordForm>
    </SidePanel>
  )
}
