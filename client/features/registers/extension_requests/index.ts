import ExtensionIcon from '@mui/icons-material/MoreTimeOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const extension_requests: ResourceProps = {
  name: 'extension_requests',
  icon: ExtensionIcon,
  list: lazily(() => import('./ExtensionRequestList.tsx'), 'ExtensionRequestList'),
  create: lazily(() => import('./ExtensionRequestCreate.tsx'), 'ExtensionRequestCreate'),
  show: lazily(() => import('./ExtensionRequestShow.tsx'), 'ExtensionRequestShow'),
  recordRepresentation: 'reference',
}
