import { TableCell, TableFooter, TableRow } from '@mui/material'
import { useDataTableStoreContext, useListContext, useStore, useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { formatEuro } from '../../ui/common/euro.ts'

const money = ['plafond_cents', 'production_cents'] as const

/** The sums of the page's money columns, where the table shows them. */
export function ContractTotals() {
  const t = useTranslate()
  const { data } = useListContext<ContractView>()
  const { storeKey, defaultHiddenColumns } = useDataTableStoreContext()
  const [hidden] = useStore<string[]>(storeKey, defaultHiddenColumns)
  const shown = money.filter((column) => !hidden.includes(column))
  if (!data || shown.length === 0) return null
  return (
    <TableFooter>
      <TableRow>
        <TableCell colSpan={100} align="right" sx={{ fontSize: 13, fontVariantNumeric: 'tabular-nums' }}>
          {shown
            .map((column) => `${t(`resources.contracts.fields.${column}`)}: ${formatEuro(data.reduce((sum, contract) => sum + (contract[column] ?? 0), 0))}`)
            .join(' · ')}
        </TableCell>
      </TableRow>
    </TableFooter>
  )
}
