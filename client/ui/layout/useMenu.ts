import PublicationIcon from '@mui/icons-material/CampaignOutlined'
import ConditionIcon from '@mui/icons-material/ChecklistOutlined'
import QuestionIcon from '@mui/icons-material/ContactSupportOutlined'
import InitiativeIcon from '@mui/icons-material/EmojiObjectsOutlined'
import PolicyIcon from '@mui/icons-material/GavelOutlined'
import ContractIcon from '@mui/icons-material/HandshakeOutlined'
import CoordinationIcon from '@mui/icons-material/HubOutlined'
import SeasonIcon from '@mui/icons-material/InsightsOutlined'
import ProviderIcon from '@mui/icons-material/LocalHospitalOutlined'
import AuditIcon from '@mui/icons-material/ManageSearchOutlined'
import MonitorIcon from '@mui/icons-material/MonitorHeartOutlined'
import ExtensionIcon from '@mui/icons-material/MoreTimeOutlined'
import OutboxIcon from '@mui/icons-material/OutboxOutlined'
import JobIcon from '@mui/icons-material/PendingActionsOutlined'
import UserIcon from '@mui/icons-material/PeopleAltOutlined'
import ClaimsIcon from '@mui/icons-material/ReceiptLongOutlined'
import HomeIcon from '@mui/icons-material/SpaceDashboardOutlined'
import SwitchIcon from '@mui/icons-material/SwapHorizOutlined'
import TaskIcon from '@mui/icons-material/TaskAltOutlined'
import RequestIcon from '@mui/icons-material/TrendingUpOutlined'
import TokenIcon from '@mui/icons-material/VpnKeyOutlined'
import QualificationIcon from '@mui/icons-material/WorkspacePremiumOutlined'
import type { SvgIconProps } from '@mui/material'
import type { ComponentType } from 'react'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import { useIdentity } from '../common/useIdentity.ts'

type Item = readonly [resource: string, icon: ComponentType<SvgIconProps>, operation?: string]

const groups: readonly (readonly [string, readonly Item[]])[] = [
  [
    'work',
    [
      ['contracts', ContractIcon],
      ['production', ClaimsIcon, 'create'],
      ['plafond_requests', RequestIcon],
      ['tasks', TaskIcon],
      ['publications', PublicationIcon],
    ],
  ],
  [
    'relations',
    [
      ['providers', ProviderIcon],
      ['qualifications', QualificationIcon],
    ],
  ],
  [
    'registers',
    [
      ['questions', QuestionIcon],
      ['statute_switches', SwitchIcon],
      ['initiatives', InitiativeIcon],
      ['first_year_monitors', MonitorIcon],
      ['coordination_requests', CoordinationIcon],
      ['extension_requests', ExtensionIcon],
    ],
  ],
  [
    'policy',
    [
      ['policies', PolicyIcon],
      ['conditions', ConditionIcon],
    ],
  ],
  [
    'admin',
    [
      ['users', UserIcon, 'create'],
      ['api_tokens', TokenIcon],
      ['audit_events', AuditIcon],
      ['jobs', JobIcon],
      ['mails', OutboxIcon],
    ],
  ],
]

/** What is done there, where the menu says that instead of the name of the records. */
const own: Record<string, string> = { production: 'app.menu.production' }

export interface MenuEntry {
  /** A resource, or the name of a page of its own. */
  key: string
  to: string
  name: string
  Icon: ComponentType<SvgIconProps>
}

/** What the menu leads to, in groups after the first few: what the role cannot list is not there, and Beheer is for who keeps the users. */
export function useMenu(): (readonly [group: string | null, entries: MenuEntry[]])[] {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const { can } = useIdentity()
  const first = [
    { key: 'home', to: '/', name: t('ra.page.dashboard'), Icon: HomeIcon },
    ...(can('list', 'contracts') ? [{ key: 'season', to: '/season', name: t('app.menu.season'), Icon: SeasonIcon }] : []),
  ]
  const grouped = groups
    .filter(([group]) => group !== 'admin' || can('create', 'users'))
    .map(([group, items]) => {
      const allowed = items.filter(([resource, , operation]) => can(operation ?? 'list', resource))
      const nameOf = (resource: string) => (own[resource] ? t(own[resource]) : label(resource, 2))
      return [group, allowed.map(([resource, Icon]) => ({ key: resource, to: `/${resource}`, name: nameOf(resource), Icon }))] as const
    })
    .filter(([, entries]) => entries.length > 0)
  return [[null, first], ...grouped]
}
