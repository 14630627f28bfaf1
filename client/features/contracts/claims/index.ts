import ClaimsIcon from '@mui/icons-material/ReceiptLongOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../../ui/common/lazily.ts'

/** Claims figures are entered for many contracts at once; those of one contract stand on its page. */
export const production: ResourceProps = {
  name: 'production',
  icon: ClaimsIcon,
  list: lazily(() => import('./ClaimsGrid.tsx'), 'ClaimsGrid'),
}
