import { required, TextInput } from 'react-admin'
import type { FirstYearTalkView } from '../../../../server/model/firstYearTalk.ts'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'

/** Records or corrects a talk held about a first year. */
export function TalkForm({ monitorId, talk, onClose }: { monitorId: number; talk?: FirstYearTalkView; onClose: () => void }) {
  return (
    <RecordForm
      resource="first_year_talks"
      record={talk}
      fields={['held_on', 'with_whom', 'remark']}
      transform={(values) => (talk ? values : { ...values, monitor_id: monitorId })}
      onSaved={onClose}
      onCancel={onClose}
      actions={talk && <DeleteRecordButton resource="first_year_talks" record={talk} title="first_years.remove_talk" onDeleted={onClose} />}
    >
      <DateInput source="held_on" validate={required()} />
      <TextInput source="with_whom" validate={required()} />
      <TextInput source="remark" multiline minRows={3} />
    </RecordForm>
  )
}
