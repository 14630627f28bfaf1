import TrendingUpIcon from '@mui/icons-material/TrendingUpOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const plafond_requests: ResourceProps = {
  name: 'plafond_requests',
  icon: TrendingUpIcon,
  list: lazily(() => import('./PlafondRequestList.tsx'), 'PlafondRequestList'),
  create: lazily(() => import('./PlafondRequestCreate.tsx'), 'PlafondRequestCreate'),
  show: lazily(() => import('./PlafondRequestShow.tsx'), 'PlafondRequestShow'),
  recordRepresentation: 'reference',
}
