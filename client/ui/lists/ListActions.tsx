import { Box, useMediaQuery } from '@mui/material'
import type { ReactNode } from 'react'
import { useResourceContext } from 'react-admin'
import { useIdentity } from '../common/useIdentity.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { CreateRecordButton } from './CreateRecordButton.tsx'
import { ExportButton } from './ExportButton.tsx'

interface ListActionsProps {
  /** False leaves out the create button; otherwise the role's permission decides. */
  create?: boolean
  createLabel?: string
  /** False leaves out the export. */
  exported?: boolean
  /** False leaves out the column choice. */
  columns?: boolean
  children?: ReactNode
}

/** The buttons of a list: own ones, export, column choice (where there is a table) and create (where the role may). Saved queries stand in FilterPanel. */
export function ListActions({ create = true, createLabel, columns = true, exported = true, children }: ListActionsProps) {
  const resource = useResourceContext() ?? ''
  const { can } = useIdentity()
  const table = useMediaQuery('(min-width: 900px)')
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      {children}
      {exported && <ExportButton />}
      {columns && table && <ColumnChoice />}
      {create && can('create', resource) && <CreateRecordButton label={createLabel} />}
    </Box>
  )
}
