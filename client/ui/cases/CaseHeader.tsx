import { Box, Breadcrumbs, Link, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import { PageTitle } from '../common/PageTitle.tsx'
import { KeepRecent } from './KeepRecent.tsx'
import { ListNeighbours } from './ListNeighbours.tsx'

interface CaseHeaderProps {
  /** The list this case stands in: words and address. */
  parent: { label: string; to: string }
  reference: string | null
  title?: ReactNode
  /** Right of the title: AGB code, place. */
  facts?: ReactNode
  /** The one strip: status, track, whose turn, owner, next due date. */
  strip?: ReactNode
  /** The next steps as buttons, top right. */
  actions?: ReactNode
}

/** The head of every case page: where it stands, reference and name top left, next steps top right, one strip with status and due date under it. */
export function CaseHeader({ parent, reference, title, facts, strip, actions }: CaseHeaderProps) {
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <PageTitle title={reference ?? ''} />
      <KeepRecent name={reference ?? ''} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', minHeight: 30 }}>
        <Breadcrumbs sx={{ fontSize: 13, minWidth: 0 }}>
          <Link component={RouterLink} to={parent.to} underline="hover" color="inherit">
            {parent.label}
          </Link>
          <span>{reference}</span>
        </Breadcrumbs>
        <Box sx={{ flex: 1 }} />
        <ListNeighbours />
      </Box>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
          <Typography component="h1" variant="h5" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {title ?? reference}
          </Typography>
          {facts && (
            <Typography component="div" color="text.secondary" variant="body2">
              {facts}
            </Typography>
          )}
        </Box>
        {actions}
      </Box>
      {strip && <Box sx={{ display: 'flex', gap: 2, rowGap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 1, fontSize: 14 }}>{strip}</Box>}
    </Box>
  )
}
