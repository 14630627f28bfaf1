import CampaignIcon from '@mui/icons-material/CampaignOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const publications: ResourceProps = {
  name: 'publications',
  icon: CampaignIcon,
  list: lazily(() => import('./PublicationList.tsx'), 'PublicationList'),
  create: lazily(() => import('./PublicationCreate.tsx'), 'PublicationCreate'),
  show: lazily(() => import('./PublicationShow.tsx'), 'PublicationShow'),
  recordRepresentation: (record) => [record.policy_code, record.number].filter(Boolean).join(' · '),
}
