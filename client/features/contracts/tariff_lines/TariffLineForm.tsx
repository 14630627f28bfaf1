import type { ContractView } from '../../../../server/model/contract.ts'
import type { TariffLineView } from '../../../../server/model/tariffLine.ts'
import { DeleteRecordButton } from '../../../ui/cases/DeleteRecordButton.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'
import { performancesOf } from './performances.ts'
import { TariffLineInputs } from './TariffLineInputs.tsx'

interface TariffLineFormProps {
  contract: ContractView
  line?: TariffLineView
  onClose: () => void
}

/** Adds or changes one tariff line. What else a performance asks for is said by the server. */
export function TariffLineForm({ contract, line, onClose }: TariffLineFormProps) {
  return (
    <RecordForm
      resource="tariff_lines"
      record={line}
      defaultValues={{ performance: performancesOf(contract.care_type)[0] }}
      transform={(data) => ({ ...data, contract_id: contract.id })}
      onSaved={onClose}
      onCancel={onClose}
      actions={line && <DeleteRecordButton resource="tariff_lines" record={line} title="tariff_lines.remove" onDeleted={onClose} />}
    >
      <TariffLineInputs contract={contract} />
    </RecordForm>
  )
}
