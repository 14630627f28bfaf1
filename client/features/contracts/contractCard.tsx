import type { RaRecord } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import type { CardContent } from '../../ui/lists/CardList.tsx'

/** A contract as a card, for narrow screens: who, where it stands, what falls due. */
export function contractCard(record: RaRecord): CardContent {
  const contract = record as ContractView
  return {
    title: contract.provider_name,
    mark: <StatusChip group="contract_status" value={contract.status} />,
    lines: [
      <>
        {contract.reference} · <ChoiceField group="track" value={contract.track} />
        {contract.owner_name && ` · ${contract.owner_name}`}
      </>,
      contract.next_due_on && <DueDate value={contract.next_due_on} ends={contract.status === 'active'} />,
    ],
  }
}
