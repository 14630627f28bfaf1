import { useTranslate } from 'react-admin'
import type { ExtensionRequestView } from '../../../../server/model/extensionRequest.ts'

/** How long the stay lasts, with its first day. */
export function StayDays({ request }: { request: ExtensionRequestView }) {
  const t = useTranslate()
  return <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{t('extension_requests.days', { smart_count: request.stay_days })}</span>
}
