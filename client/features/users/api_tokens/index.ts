import TokenIcon from '@mui/icons-material/VpnKeyOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

export const api_tokens: ResourceProps = {
  name: 'api_tokens',
  icon: TokenIcon,
  list: lazily(() => import('./ApiTokenList.tsx'), 'ApiTokenList'),
  create: lazily(() => import('./ApiTokenCreate.tsx'), 'ApiTokenCreate'),
  show: lazily(() => import('./ApiTokenShow.tsx'), 'ApiTokenShow'),
  recordRepresentation: 'name',
}
