import QualificationIcon from '@mui/icons-material/WorkspacePremiumOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const qualifications: ResourceProps = {
  name: 'qualifications',
  icon: QualificationIcon,
  list: lazily(() => import('./QualificationList.tsx'), 'QualificationList'),
}
