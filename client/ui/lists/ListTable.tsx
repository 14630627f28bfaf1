import { useMediaQuery } from '@mui/material'
import { Suspense } from 'react'
import { DataTable, type DataTableProps, type RaRecord, useListContext, useResourceContext } from 'react-admin'
import { firstWords } from '../../i18n/i18nProvider.ts'
import { lazily } from '../common/lazily.ts'
import { useIdentity } from '../common/useIdentity.ts'
import type { CardContent, CardListProps } from './CardList.tsx'
import { useAnnounceColumns } from './columnOrder.ts'
import { TableFrame } from './TableFrame.tsx'

const CardList = lazily<'CardList', CardListProps>(() => import('./CardList.tsx'), 'CardList', firstWords)
const ListTotals = lazily(() => import('./ListTotals.tsx'), 'ListTotals', firstWords)
const SelectionBar = lazily(() => import('./SelectionBar.tsx'), 'SelectionBar')

/** The lists whose rows can be chosen, by whoever keeps what they show: something can be done with many of them. */
const chosenFrom: readonly string[] = [
  'contracts',
  'providers',
  'plafond_requests',
  'qualifications',
  'questions',
  'statute_switches',
  'initiatives',
  'coordination_requests',
  'extension_requests',
]

/** The bar is fetched once there is something to do with it. */
function Chosen() {
  const { selectedIds } = useListContext()
  return selectedIds.length > 0 ? (
    <Suspense fallback={null}>
      <SelectionBar />
    </Suspense>
  ) : null
}

export interface ListTableProps extends Omit<DataTableProps, 'hiddenColumns'> {
  /** How a record shows as a card below 900 px. */
  card: (record: RaRecord) => CardContent
  /** The sources of the columns that are off by default (at most seven are on). */
  hiddenColumns?: string[]
  /** Shows what all rows of the filter come to, where the server sums them up. */
  totals?: boolean
}

/** The table of a list at 900 px and wider, cards below it. Takes DataTable's props and its columns as children; rows to choose from where much can be done at once, and row click to the record's page by default. */
export function ListTable({ card, children, hiddenColumns, totals = false, ...rest }: ListTableProps) {
  const table = useMediaQuery('(min-width: 900px)')
  const resource = useResourceContext() ?? ''
  const { can } = useIdentity()
  const chosen = chosenFrom.includes(resource) && can('edit', resource)
  useAnnounceColumns(`${resource}.datatable`, children, hiddenColumns)
  if (!table)
    return (
      <Suspense fallback={null}>
        <CardList card={card} />
        {totals && <ListTotals />}
      </Suspense>
    )
  return (
    <>
      <TableFrame>
        <DataTable bulkActionButtons={chosen && <Chosen />} bulkActionsToolbar={<Chosen />} rowClick="show" hiddenColumns={hiddenColumns} {...rest}>
          {children}
        </DataTable>
      </TableFrame>
      <Suspense fallback={null}>{totals && <ListTotals />}</Suspense>
    </>
  )
}
