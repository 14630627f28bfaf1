import { Alert, Box, Button, Typography } from '@mui/material'
import { useListContext, useResourceContext, useResourceDefinition, useTranslate } from 'react-admin'
import { useIdentity } from '../common/useIdentity.ts'
import { CreateRecordButton } from './CreateRecordButton.tsx'

/** Shown when a list holds nothing at all: says so, and what to do. */
export function ListEmpty({ text }: { text?: string }) {
  const translate = useTranslate()
  const resource = useResourceContext() ?? ''
  const { can } = useIdentity()
  const { hasCreate } = useResourceDefinition()
  return (
    <Box sx={{ textAlign: 'center', py: 8 }}>
      <Typography sx={{ mb: 2 }}>{text ?? translate(`resources.${resource}.empty`, { _: translate('app.empty') })}</Typography>
      {hasCreate && can('create', resource) && <CreateRecordButton />}
    </Box>
  )
}

/** Shown when a list could not be fetched: what happened, and the button to try again. */
export function ListError() {
  const translate = useTranslate()
  const { error, refetch } = useListContext()
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        <Button color="inherit" size="small" onClick={() => refetch()}>
          {translate('app.action.retry')}
        </Button>
      }
    >
      {translate('app.list_failed')} {error?.message}
    </Alert>
  )
}
