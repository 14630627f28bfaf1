import ConditionIcon from '@mui/icons-material/ChecklistOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const conditions: ResourceProps = {
  name: 'conditions',
  icon: ConditionIcon,
  list: lazily(() => import('./ConditionList.tsx'), 'ConditionList'),
  show: lazily(() => import('./ConditionShow.tsx'), 'ConditionShow'),
  recordRepresentation: 'clause',
}
