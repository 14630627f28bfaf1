import { TextInput } from 'react-admin'
import { DateInput } from '../common/DateInput.tsx'
import { EuroInput } from '../common/EuroInput.tsx'
import { FieldGrid } from '../common/ReadFields.tsx'
import { RecordForm } from '../common/RecordForm.tsx'
import type { Contract } from '../contracts/contractTypes.ts'
import { DeleteRecordButton } from '../contracts/DeleteRecordButton.tsx'
import type { Production } from './productionTypes.ts'

/** Adds or corrects a claims figure, cumulative over the contract year. */
export function ProductionForm({ contract, row, onClose }: { contract: Contract; row?: Production; onClose: () => void }) {
  return (
    <RecordForm
      resource="production"
      record={row}
      transform={(data) => ({ ...data, contract_id: contract.id })}
      onSaved={onClose}
      onCancel={onClose}
      actions={row && <DeleteRecordButton resource="production" record={row} title="production.remove" onDeleted={onClose} />}
    >
      <FieldGrid minWidth={190}>
        <DateInput source="as_of" helperText={false} />
        <EuroInput source="amount_cents" helperText={false} />
        <TextInput source="source" helperText={false} />
      </FieldGrid>
    </RecordForm>
  )
}
