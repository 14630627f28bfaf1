import { Box } from '@mui/material'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'

/** What a register's record is called, as the link to its page, and under it whose it is, both whole. */
export function TitleCell({ title, under }: { title: string; under: string }) {
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <RecordLink>{title}</RecordLink>
      <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{under}</Box>
    </Box>
  )
}
