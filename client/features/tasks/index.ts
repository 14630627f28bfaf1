import TaskIcon from '@mui/icons-material/TaskAltOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const tasks: ResourceProps = { name: 'tasks', icon: TaskIcon, list: lazily(() => import('./TaskList.tsx'), 'TaskList') }
