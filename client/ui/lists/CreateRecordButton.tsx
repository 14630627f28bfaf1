import AddIcon from '@mui/icons-material/Add'
import { Button } from '@mui/material'
import { useCreatePath, useResourceContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'

/** Leads to the form of a new record: a button in the page at every width, never one that floats over what is read. */
export function CreateRecordButton({ label = 'ra.action.create' }: { label?: string }) {
  const translate = useTranslate()
  const resource = useResourceContext() ?? ''
  const createPath = useCreatePath()
  return (
    <Button component={Link} to={createPath({ resource, type: 'create' })} variant="contained" startIcon={<AddIcon />}>
      {translate(label)}
    </Button>
  )
}
