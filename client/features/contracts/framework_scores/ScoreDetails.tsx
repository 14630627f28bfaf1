import { Box } from '@mui/material'
import { useState } from 'react'
import { required, SelectInput, TextInput, useTranslate } from 'react-admin'
import type { FrameworkScoreView } from '../../../../server/model/frameworkScore.ts'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { HistoryList } from '../../../ui/cases/HistoryList.tsx'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { useChoices } from '../../../ui/common/choices.ts'
import { today } from '../../../ui/common/dates.ts'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'

interface ScoreDetailsProps {
  contractId: number
  criterion: string
  row: FrameworkScoreView | undefined
  editable: boolean
  onClose: () => void
}

/** Score, remark and day of a criterion, changed where they stand, and who changed them when. */
export function ScoreDetails({ contractId, criterion, row, editable, onClose }: ScoreDetailsProps) {
  const t = useTranslate()
  const scores = useChoices('framework_score').map(({ id, name }) => ({ id: Number(id), name }))
  const [history, setHistory] = useState(false)
  return (
    <Box sx={{ pt: 1, pb: 1.5 }}>
      {editable && (
        <RecordForm
          resource="framework_scores"
          record={row}
          defaultValues={row ? undefined : { scored_on: today() }}
          fields={['score', 'scored_on', 'remark']}
          transform={(values) => (row ? values : { ...values, contract_id: contractId, criterion })}
          onSaved={onClose}
          onCancel={onClose}
          actions={row && <DeleteRecordButton resource="framework_scores" record={row} title="framework.remove" onDeleted={onClose} />}
        >
          <FieldGrid minWidth={160}>
            <SelectInput source="score" choices={scores} translateChoice={false} validate={required()} helperText={false} />
            <DateInput source="scored_on" helperText={false} />
            <TextInput source="remark" multiline minRows={2} helperText={false} sx={{ gridColumn: '1 / -1' }} />
          </FieldGrid>
        </RecordForm>
      )}
      {row && (
        <Box component="details" onToggle={(event: React.SyntheticEvent<HTMLDetailsElement>) => setHistory(event.currentTarget.open)} sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', fontSize: 14, width: 'fit-content' }}>
            {t('contracts.tabs.history')}
          </Box>
          {history && <HistoryList resource="framework_scores" id={row.id} />}
        </Box>
      )}
    </Box>
  )
}
