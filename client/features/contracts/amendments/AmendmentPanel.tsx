import { Skeleton } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { TariffLineView } from '../../../../server/model/tariffLine.ts'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { useOfContract } from '../useOfContract.ts'
import { AmendmentForm } from './AmendmentForm.tsx'
import type { AmendableField } from './amendable.ts'

interface AmendmentPanelProps {
  contract: ContractView
  /** The term that the form begins with; the panel is open where there is one. */
  field: AmendableField | undefined
  onClose: () => void
}

/** The form of an amendment in a panel beside the page, with the tariff lines as they hold today. */
export function AmendmentPanel({ contract, field, onClose }: AmendmentPanelProps) {
  const t = useTranslate()
  const { rows, isPending } = useOfContract<TariffLineView>('tariff_lines', contract.id, { field: 'id', order: 'ASC' })
  return (
    <SidePanel open={field !== undefined} title={t('amendments.add')} onClose={onClose}>
      {isPending ? (
        <Skeleton variant="rounded" height={240} />
      ) : (
        <AmendmentForm contract={contract} lines={contract.lines_in_force ?? rows} field={field ?? 'ends_on'} onClose={onClose} />
      )}
    </SidePanel>
  )
}
