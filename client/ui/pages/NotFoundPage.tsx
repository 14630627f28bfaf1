import { useTranslate } from 'react-admin'
import { PageMessage } from './PageMessage.tsx'

/** No page at this address. */
export function NotFoundPage() {
  const translate = useTranslate()
  return <PageMessage title={translate('app.not_found.title')} text={translate('app.not_found.text')} />
}
