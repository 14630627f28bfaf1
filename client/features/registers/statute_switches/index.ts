import SwitchIcon from '@mui/icons-material/SwapHorizOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const statute_switches: ResourceProps = {
  name: 'statute_switches',
  icon: SwitchIcon,
  list: lazily(() => import('./StatuteSwitchList.tsx'), 'StatuteSwitchList'),
  create: lazily(() => import('./StatuteSwitchCreate.tsx'), 'StatuteSwitchCreate'),
  show: lazily(() => import('./StatuteSwitchShow.tsx'), 'StatuteSwitchShow'),
  recordRepresentation: 'reference',
}
