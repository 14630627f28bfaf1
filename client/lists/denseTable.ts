/** Table rows of 40 pixels: small text, two short lines at most, no room lost between columns. */
export const dense = {
  '& .MuiTableCell-root': { px: 1, py: 0.25, fontSize: 13, lineHeight: 1.3, height: 40 },
  '& .MuiTableCell-root:first-of-type': { pl: 2 },
} as const

export const nowrap = { whiteSpace: 'nowrap' } as const
