import JobIcon from '@mui/icons-material/PendingActionsOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const jobs: ResourceProps = {
  name: 'jobs',
  icon: JobIcon,
  list: lazily(() => import('./JobList.tsx'), 'JobList'),
  recordRepresentation: 'key',
}
