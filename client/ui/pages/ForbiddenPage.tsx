import { useTranslate } from 'react-admin'
import { PageMessage } from './PageMessage.tsx'

/** The role may not see this page. */
export function ForbiddenPage() {
  const translate = useTranslate()
  return <PageMessage title={translate('app.forbidden.title')} text={translate('app.forbidden.text')} />
}
