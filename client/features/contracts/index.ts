import HandshakeIcon from '@mui/icons-material/HandshakeOutlined'
import type { ResourceProps } from 'react-admin'
import { firstWords } from '../../i18n/i18nProvider.ts'
import { lazily } from '../../ui/common/lazily.ts'

export const contracts: ResourceProps = {
  name: 'contracts',
  icon: HandshakeIcon,
  list: lazily(() => import('./ContractList.tsx'), 'ContractList', firstWords),
  create: lazily(() => import('./ContractCreate.tsx'), 'ContractCreate'),
  show: lazily(() => import('./ContractShow.tsx'), 'ContractShow'),
  recordRepresentation: 'reference',
}
