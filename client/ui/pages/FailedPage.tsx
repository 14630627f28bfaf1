import { Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { PageMessage } from './PageMessage.tsx'

/** A page that could not be drawn: says so and offers to load it again. */
export function FailedPage({ resetErrorBoundary }: { resetErrorBoundary?: (...args: unknown[]) => void }) {
  const translate = useTranslate()
  const again = () => (resetErrorBoundary ? resetErrorBoundary() : window.location.reload())
  return (
    <PageMessage
      title={translate('app.failed.title')}
      text={translate('app.failed.text')}
      action={
        <Button variant="contained" onClick={again}>
          {translate('app.action.retry')}
        </Button>
      }
    />
  )
}
