import type { ReactNode } from 'react'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { OwnerName } from '../../ui/absence/OwnerName.tsx'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { Fact } from '../../ui/cases/Fact.tsx'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'

/** The head of a contract's page: reference, provider, and the strip with status, track, whose turn, owner and next due date. */
export function ContractHeader({ contract, actions }: { contract: ContractView; actions: ReactNode }) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const facts = [contract.agb_code, contract.provider_city].filter(Boolean).join(' · ')
  return (
    <CaseHeader
      parent={{ label: label('contracts', 2), to: '/contracts' }}
      reference={contract.reference}
      title={
        <RecordLink resource="providers" id={contract.provider_id}>
          {contract.provider_name}
        </RecordLink>
      }
      facts={facts}
      actions={actions}
      strip={
        <>
          <StatusChip group="contract_status" value={contract.status} />
          <span>
            <ChoiceField group="track" value={contract.track} />
          </span>
          <span>
            {contract.care_type} {contract.starts_on?.slice(0, 4)}
          </span>
          {contract.offered_edition && contract.current_edition > 1 && (
            <RecordLink to={`/policies/${contract.policy_id}/show?tab=editions`}>{t('contracts.offered_under', editionsOf(contract))}</RecordLink>
          )}
          {contract.turn && (
            <Fact label={t('resources.contracts.fields.turn')}>
              <ChoiceField group="turn" value={contract.turn} />
            </Fact>
          )}
          <Fact label={t('resources.contracts.fields.owner_id')}>
            <OwnerName id={contract.owner_id} name={contract.owner_name} />
          </Fact>
          {contract.next_due_on && (
            <Fact label={t('resources.contracts.fields.next_due_on')}>
              <DueDate value={contract.next_due_on} ends={contract.status === 'active'} />
            </Fact>
          )}
        </>
      }
    />
  )
}

/** The edition that a contract was offered under, and, where another one holds by now, how many there are. */
function editionsOf({ offered_edition, current_edition }: ContractView): Record<string, unknown> {
  return { edition: offered_edition, current: current_edition, smart_count: offered_edition === current_edition ? 1 : 2 }
}
