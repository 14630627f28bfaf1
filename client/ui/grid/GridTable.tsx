import { Box, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material'
import { Fragment, type ReactNode } from 'react'
import { TableFrame } from '../lists/TableFrame.tsx'

export interface GridColumn<Row> {
  label: string
  render: (row: Row) => ReactNode
  align?: 'right'
  /** Holds a box to type in. */
  box?: boolean
}

interface GridTableProps<Row> {
  label: string
  columns: readonly GridColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** What is said of a row, over its whole width under it; null where there is nothing to say. */
  below?: (row: Row) => ReactNode
}

/** A table whose cells are typed in: its head stays, its rows are as high as what is said of them; on a narrow screen each row is a card. */
export function GridTable<Row>(props: GridTableProps<Row>) {
  return useMediaQuery('(min-width: 900px)') ? <Rows {...props} /> : <Cards {...props} />
}

function Rows<Row>({ label, columns, rows, rowKey, below }: GridTableProps<Row>) {
  return (
    <TableFrame>
      <Box data-table>
        <Table size="small" aria-label={label} sx={{ '& .MuiTableCell-root': { px: 1, verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column.label} align={column.align}>
                  {column.label}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => {
              const said = below?.(row)
              return (
                <Fragment key={rowKey(row)}>
                  <TableRow sx={said ? { '& .MuiTableCell-root': { borderBottom: 0 } } : undefined}>
                    {columns.map((column) => (
                      <TableCell
                        key={column.label}
                        align={column.align}
                        sx={column.box ? { width: 128, py: 0.5 } : column.align ? { whiteSpace: 'nowrap' } : undefined}
                      >
                        {column.render(row)}
                      </TableCell>
                    ))}
                  </TableRow>
                  {said && (
                    <TableRow>
                      <TableCell colSpan={columns.length} sx={{ pt: 0 }}>
                        {said}
                      </TableCell>
                    </TableRow>
                  )}
                </Fragment>
              )
            })}
          </TableBody>
        </Table>
      </Box>
    </TableFrame>
  )
}

function Cards<Row>({ label, columns, rows, rowKey, below }: GridTableProps<Row>) {
  const [first, ...others] = columns
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={rowKey(row)} sx={{ p: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
          {first?.render(row)}
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, mt: 1, alignItems: 'start' }}>
            {others.map((column, index) => (
              <Box key={column.label} sx={{ minWidth: 0, fontSize: 14, gridColumn: index === others.length - 1 ? '1 / -1' : undefined }}>
                <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{column.label}</Box>
                {column.render(row)}
              </Box>
            ))}
          </Box>
          {below?.(row)}
        </Box>
      ))}
    </Box>
  )
}
