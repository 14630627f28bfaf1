import CoordinationIcon from '@mui/icons-material/HubOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const coordination_requests: ResourceProps = {
  name: 'coordination_requests',
  icon: CoordinationIcon,
  list: lazily(() => import('./CoordinationRequestList.tsx'), 'CoordinationRequestList'),
  create: lazily(() => import('./CoordinationRequestCreate.tsx'), 'CoordinationRequestCreate'),
  show: lazily(() => import('./CoordinationRequestShow.tsx'), 'CoordinationRequestShow'),
  recordRepresentation: 'reference',
}
