import PolicyIcon from '@mui/icons-material/GavelOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const policies: ResourceProps = {
  name: 'policies',
  icon: PolicyIcon,
  list: lazily(() => import('./PolicyList.tsx'), 'PolicyList'),
  show: lazily(() => import('./PolicyShow.tsx'), 'PolicyShow'),
  recordRepresentation: 'title',
}
