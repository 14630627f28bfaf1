import AuditIcon from '@mui/icons-material/ManageSearchOutlined'
import type { ResourceProps } from 'react-admin'
import { lazily } from '../../ui/common/lazily.ts'

export const audit_events: ResourceProps = { name: 'audit_events', icon: AuditIcon, list: lazily(() => import('./AuditList.tsx'), 'AuditList') }
