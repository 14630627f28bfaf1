import { Typography } from '@mui/material'
import { required, TextInput, useTranslate } from 'react-admin'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import type { Point } from './publicationTypes.ts'

/** Accepts a point of the report, with the reason that stays on record. */
export function AcceptPoint({ point, onClose }: { point: Point; onClose: () => void }) {
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
