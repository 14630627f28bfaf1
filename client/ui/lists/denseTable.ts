/** Table rows of 40 pixels: small text, two short lines at most, no room lost between columns. */
export const dense = {
  '& .MuiTableCell-root': { px: 1, py: 0.25, fontSize: 13, lineHeight: 1.3, height: 40 },
  '& .MuiTableCell-root:first-of-type': { pl: 2 },
  // the box by which a row is chosen takes no more room than it needs
  '& .MuiTableCell-paddingCheckbox.MuiTableCell-root:first-of-type': { pl: 0.75, pr: 0 },
  '& .MuiTableCell-paddingCheckbox .MuiCheckbox-root': { p: 0.5 },
  '& .MuiTableCell-paddingCheckbox .MuiSvgIcon-root': { fontSize: 20 },
} as const

/** The cell style of a column that takes what room is left; what does not fit on a line goes to the next. */
export const roomy = () => ({ width: '100%', minWidth: 130, overflowWrap: 'anywhere' })

export const nowrap = { whiteSpace: 'nowrap' } as const
