import MonitorIcon from '@mui/icons-material/MonitorHeartOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const first_year_monitors: ResourceProps = {
  name: 'first_year_monitors',
  icon: MonitorIcon,
  list: lazily(() => import('./FirstYearList.tsx'), 'FirstYearList'),
  show: lazily(() => import('./FirstYearShow.tsx'), 'FirstYearShow'),
  recordRepresentation: 'contract_reference',
}
