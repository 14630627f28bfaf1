import InitiativeIcon from '@mui/icons-material/EmojiObjectsOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const initiatives: ResourceProps = {
  name: 'initiatives',
  icon: InitiativeIcon,
  list: lazily(() => import('./InitiativeList.tsx'), 'InitiativeList'),
  create: lazily(() => import('./InitiativeCreate.tsx'), 'InitiativeCreate'),
  show: lazily(() => import('./InitiativeShow.tsx'), 'InitiativeShow'),
  recordRepresentation: 'reference',
}
