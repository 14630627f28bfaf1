import UserIcon from '@mui/icons-material/PeopleAltOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const users: ResourceProps = {
  name: 'users',
  icon: UserIcon,
  list: lazily(() => import('./UserList.tsx'), 'UserList'),
  create: lazily(() => import('./UserCreate.tsx'), 'UserCreate'),
  show: lazily(() => import('./UserShow.tsx'), 'UserShow'),
  recordRepresentation: 'full_name',
}
