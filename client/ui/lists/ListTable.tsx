import { useMediaQuery } from '@mui/material'
import { DataTable, type DataTableProps, type RaRecord, useResourceContext } from 'react-admin'
import { type CardContent, CardList } from './CardList.tsx'
import { useAnnounceColumns } from './columnOrder.ts'
import { TableFrame } from './TableFrame.tsx'

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
  if (!table) return <CardList card={card} />
  return (
    <TableFrame>
      <DataTable bulkActionButtons={false} rowClick="show" hiddenColumns={hiddenColumns} {...rest}>
        {children}
      </DataTable>
    </TableFrame>
  )
}
