import { useTranslate } from 'react-admin'
import type { ExtensionRequest } from './extensionRequestTypes.ts'

/** How long the stay lasts, with its first day. */
export function StayDays({ request }: { request: ExtensionRequest }) {
  const t = useTranslate()
  return <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{t('extension_requests.days', { smart_count: request.stay_days })}</span>
}
