import AddIcon from '@mui/icons-material/Add'
import { Button } from '@mui/material'
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin'
import { Link, useNavigate } from 'react-router-dom'
import { useShortcut } from '../shortcuts/shortcuts.ts'

/** Leads to the form of a new record: a button in the page at every width, never one that floats over what is read. */
export function CreateRecordButton({ label = 'ra.action.create' }: { label?: string }) {
  const translate = useTranslate()
  const resource = useResourceContext() ?? ''
  const createPath = useCreatePath()
  const navigate = useNavigate()
  const to = createPath({ resource, type: 'create' })
  useShortcut('create', () => navigate(to))
  return (
    <Button component={Link} to={to} variant="contained" startIcon={<AddIcon />}>
      {translate(label)}
    </Button>
  )
}
