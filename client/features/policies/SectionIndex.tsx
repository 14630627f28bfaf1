import { Box, Link, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ClauseView } from '../../../server/model/clause.ts'

interface SectionIndexProps {
  sections: readonly [string, readonly ClauseView[]][]
  /** The id of the heading of a section, by its place in the list. */
  headingId: (place: number) => string
}

/** The contents of a policy beside its clauses (folded above them on a narrow screen): each section with its number of clauses, a press goes there. */
export function SectionIndex({ sections, headingId }: SectionIndexProps) {
  const translate = useTranslate()
  const entries = (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: 14 }}>
      {sections.map(([section, clauses], place) => (
        <Box component="li" key={section} sx={{ display: 'flex', gap: 1, py: 0.5 }}>
          <Link
            component="button"
            type="button"
            onClick={() => goTo(headingId(place))}
            sx={{ flex: 1, textAlign: 'left', font: 'inherit', overflowWrap: 'anywhere', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}
          >
            {section}
          </Link>
          <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
            {clauses.length}
          </Box>
        </Box>
      ))}
    </Box>
  )
  return (
    <>
      <Box
        component="nav"
        aria-label={translate('policies.contents')}
        sx={{
          display: { xs: 'none', md: 'block' },
          width: 260,
          flexShrink: 0,
          position: 'sticky',
          top: 64,
          maxHeight: 'calc(100vh - 80px)',
          overflowY: 'auto',
        }}
      >
        <Typography variant="subtitle2" sx={{ mb: 0.5 }}>
          {translate('policies.contents')}
        </Typography>
        {entries}
      </Box>
      <Box component="details" sx={{ display: { xs: 'block', md: 'none' }, mb: 2, '& summary': { cursor: 'pointer', color: 'primary.main', fontSize: 14 } }}>
        <summary>{translate('policies.contents')}</summary>
        {entries}
      </Box>
    </>
  )
}

function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
