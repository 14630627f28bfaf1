import { required, TextInput } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { ProductionView } from '../../../../server/model/production.ts'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'

/** Adds or corrects a claims figure, cumulative over the contract year. */
export function ProductionForm({ contract, row, onClose }: { contract: ContractView; row?: ProductionView; onClose: () => void }) {
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
        <DateInput source="as_of" validate={required()} helperText={false} />
        <EuroInput source="amount_cents" validate={required()} helperText={false} />
        <TextInput source="source" helperText={false} />
      </FieldGrid>
    </RecordForm>
  )
}
