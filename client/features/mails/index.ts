import MailIcon from '@mui/icons-material/OutboxOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const mails: ResourceProps = {
  name: 'mails',
  icon: MailIcon,
  list: lazily(() => import('./MailList.tsx'), 'MailList'),
  show: lazily(() => import('./MailShow.tsx'), 'MailShow'),
  recordRepresentation: 'subject',
}
