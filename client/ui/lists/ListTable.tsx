import { useMediaQuery } from '@mui/material'
import { Suspense } from 'react'
import { DataTable, type DataTableProps, type RaRecord, useResourceContext } from 'react-admin'
import { firstWords } from '../../i18n/i18nProvider.ts'
import { lazily } from '../common/lazily.ts'
import type { CardContent, CardListProps } from './CardList.tsx'
import { useAnnounceColumns } from './columnOrder.ts'
import { TableFrame } from './TableFrame.tsx'

const CardList = lazily<'CardList', CardListProps>(() => import('./CardList.tsx'), 'CardList', firstWords)

export interface ListTableProps extends Omit<DataTableProps, 'hiddenColumns'> {
  /** How a record shows as a card below 900 px. */
  card: (record: RaRecord) => CardContent
  /** The sources of the columns that are off by default (at most seven are on). */
  hiddenColumns?: string[]
}

/** The table of a list at 900 px and wider, cards below it. Takes DataTable's props and its columns as children; no bulk actions and row click to the record's page by default. */
export function ListTable({ card, children, hiddenColumns, ...rest }: ListTableProps) {
  const table = useMediaQuery('(min-width: 900px)')
  const resource = useResourceContext() ?? ''
  useAnnounceColumns(`${resource}.datatable`, children, hiddenColumns)
  if (!table)
    return (
      <Suspense fallback={null}>
        <CardList card={card} />
      </Suspense>
    )
  return (
    <TableFrame>
      <DataTable bulkActionButtons={false} rowClick="show" hiddenColumns={hiddenColumns} {...rest}>
        {children}
      </DataTable>
    </TableFrame>
  )
}
