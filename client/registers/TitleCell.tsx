import { Box } from '@mui/material'
import { RecordLink } from '../fields/RecordLink.tsx'

const clip = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

/** The cell style of a column that takes what room is left, and cuts off what does not fit. */
export const roomy = () => ({ width: '100%', minWidth: 160, maxWidth: 0 })

/** What a register's record is called, as the link to its page, and under it whose it is: two lines that never wrap. What is cut off shows in the tooltip. */
export function TitleCell({ title, under }: { title: string; under: string }) {
  return (
    <>
      <Box sx={clip} title={title}>
        <RecordLink>{title}</RecordLink>
      </Box>
      <Box sx={{ ...clip, color: 'text.secondary', fontSize: 12 }} title={under}>
        {under}
      </Box>
    </>
  )
}
