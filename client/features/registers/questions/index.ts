import QuestionIcon from '@mui/icons-material/ContactSupportOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const questions: ResourceProps = {
  name: 'questions',
  icon: QuestionIcon,
  list: lazily(() => import('./QuestionList.tsx'), 'QuestionList'),
  create: lazily(() => import('./QuestionCreate.tsx'), 'QuestionCreate'),
  show: lazily(() => import('./QuestionShow.tsx'), 'QuestionShow'),
  recordRepresentation: 'reference',
}
