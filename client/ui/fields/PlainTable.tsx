import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography, useMediaQuery } from '@mui/material'
import type { ReactNode } from 'react'
import { useElementWidth } from '../common/useElementWidth.ts'
import { TableFrame } from '../lists/TableFrame.tsx'

export interface PlainColumn<Row> {
  label: string
  render: (row: Row) => ReactNode
  align?: 'right'
  /** Keeps the cell on one line. */
  nowrap?: boolean
}

interface PlainTableProps<Row> {
  columns: readonly PlainColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** What the table is, for who cannot see it. */
  label: string
  /** The pixels it takes as a table: in a narrower place each row is a block, however wide the screen. */
  roomFor?: number
}

/** A small table inside a page, without sorting or paging; below 700 px each row is a block with its labels. Props: `columns`, `rows`, `rowKey`, `label`. */
export function PlainTable<Row>({ roomFor = 0, ...table }: PlainTableProps<Row>) {
  const screen = useMediaQuery('(min-width: 700px)')
  const [place, width] = useElementWidth(roomFor)
  return <Box ref={place}>{screen && width >= roomFor ? <Rows {...table} /> : <Blocks {...table} />}</Box>
}

type Shown<Row> = Omit<PlainTableProps<Row>, 'roomFor'>

function Blocks<Row>({ columns, rows, rowKey, label }: Shown<Row>) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={rowKey(row)} sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
          {columns.map((column) => (
            <Box key={column.label} sx={{ display: 'flex', gap: 1, alignItems: 'baseline', py: 0.25 }}>
              <Typography variant="caption" color="text.secondary" sx={{ width: 112, flexShrink: 0 }}>
                {column.label}
              </Typography>
              <Box sx={{ fontSize: 14, minWidth: 0, overflowWrap: 'anywhere' }}>{column.render(row)}</Box>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  )
}

function Rows<Row>({ columns, rows, rowKey, label }: Shown<Row>) {
  return (
    <TableFrame>
      <Box data-table>
        <Table
          size="small"
          aria-label={label}
          sx={{
            '& .MuiTableCell-root': { px: 1, overflowWrap: 'anywhere' },
            '& .MuiTableCell-head': { whiteSpace: 'normal', overflowWrap: 'break-word' },
            '& .MuiTableCell-root:first-of-type': { pl: 0 },
            '& .MuiTableCell-root:last-of-type': { pr: 0 },
          }}
        >
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
            {rows.map((row) => (
              <TableRow key={rowKey(row)}>
                {columns.map((column) => (
                  <TableCell
                    key={column.label}
                    align={column.align}
                    sx={column.nowrap || column.align ? { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } : undefined}
                  >
                    {column.render(row)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </TableFrame>
  )
}
