import { Typography } from '@mui/material'
import { required, TextInput, useTranslate } from 'react-admin'
import type { PointView } from '../../../server/model/publication.ts'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

/** Accepts a point of the report, with the reason that stays on record. */
export function AcceptPoint({ point, onClose }: { point: PointView; onClose: () => void }) {
  const t = useTranslate()
  return (
    <SidePanel open title={t('publications.accept')} onClose={onClose}>
      <Typography sx={{ mb: 2 }}>{point.text}</Typography>
      <RecordForm
        resource="publication_points"
        record={point}
        fields={['accepted_reason']}
        transform={(data) => ({ ...data, accepted: true })}
        submitLabel={t('publications.accept')}
        onSaved={onClose}
        onCancel={onClose}
      >
        <TextInput source="accepted_reason" multiline minRows={3} fullWidth validate={required()} autoFocus />
      </RecordForm>
    </SidePanel>
  )
}
