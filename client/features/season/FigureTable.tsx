import { Box } from '@mui/material'
import type { ReactNode } from 'react'

export interface FigureColumn<Row> {
  label: string
  render: (row: Row) => ReactNode
  /** Words stand left, figures right. */
  words?: boolean
}

interface FigureTableProps<Row> {
  caption: string
  /** The caption stands above it as a heading already. */
  hideCaption?: boolean
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
}

const outOfSight = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const

/** Figures in rows and columns, a table on any width; the first column heads its row. */
export function FigureTable<Row>({ caption, hideCaption = false, columns, rows, rowKey }: FigureTableProps<Row>) {
  const [head, ...others] = columns
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: { xs: 13, sm: 14 },
        fontVariantNumeric: 'tabular-nums',
        '& th, & td': { py: 0.5, px: { xs: 0.5, sm: 1 }, borderBottom: 1, borderColor: 'divider', textAlign: 'right', fontWeight: 400, verticalAlign: 'top' },
        '& th:first-of-type, & td.words, & th.words': { textAlign: 'left' },
        '& th:first-of-type': { pl: 0 },
        '& :is(th, td):last-of-type': { pr: 0 },
        '& thead th': {
          position: 'sticky',
          top: 49,
          zIndex: 2,
          bgcolor: 'background.paper',
          color: 'text.secondary',
          fontSize: 12,
          verticalAlign: 'bottom',
          hyphens: 'auto',
        },
      }}
    >
      <Box component="caption" sx={hideCaption ? outOfSight : { textAlign: 'left', color: 'text.secondary', fontSize: 12, pb: 0.5 }}>
        {caption}
      </Box>
      <thead>
        <tr>
          {columns.map(({ label, words }) => (
            <th key={label} scope="col" className={words ? 'words' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">{head?.render(row)}</th>
            {others.map(({ label, words, render }) => (
              <td key={label} className={words ? 'words' : undefined}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
