import ProviderIcon from '@mui/icons-material/LocalHospitalOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const providers: ResourceProps = {
  name: 'providers',
  icon: ProviderIcon,
  list: lazily(() => import('./ProviderList.tsx'), 'ProviderList'),
  create: lazily(() => import('./ProviderCreate.tsx'), 'ProviderCreate'),
  show: lazily(() => import('./ProviderShow.tsx'), 'ProviderShow'),
  recordRepresentation: 'name',
}
