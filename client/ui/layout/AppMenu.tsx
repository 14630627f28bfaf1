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
import UserIcon from '@mui/icons-material/PeopleAltOutlined'
import ClaimsIcon from '@mui/icons-material/ReceiptLongOutlined'
import HomeIcon from '@mui/icons-material/SpaceDashboardOutlined'
import SwitchIcon from '@mui/icons-material/SwapHorizOutlined'
import TaskIcon from '@mui/icons-material/TaskAltOutlined'
import RequestIcon from '@mui/icons-material/TrendingUpOutlined'
import TokenIcon from '@mui/icons-material/VpnKeyOutlined'
import QualificationIcon from '@mui/icons-material/WorkspacePremiumOutlined'
import { Box, type SvgIconProps, Typography } from '@mui/material'
import type { ComponentType } from 'react'
import { Menu, useGetResourceLabel, useSidebarState, useTranslate } from 'react-admin'
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
    ],
  ],
]

/** What is done there, where the menu says that instead of the name of the records. */
const own: Record<string, string> = { production: 'app.menu.production' }

/** The main menu in groups: what the role cannot list is not there, and Beheer is for who keeps the users. */
export function AppMenu() {
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const { can } = useIdentity()
  const [open] = useSidebarState()
  const visible = groups
    .filter(([group]) => group !== 'admin' || can('create', 'users'))
    .map(([group, items]) => [group, items.filter(([resource, , operation]) => can(operation ?? 'list', resource))] as const)
    .filter(([, items]) => items.length > 0)
  return (
    <Box component="nav" aria-label={translate('app.menu.label')}>
      <Menu sx={{ pt: 1 }}>
        <Menu.Item to="/" primaryText="ra.page.dashboard" leftIcon={<HomeIcon fontSize="small" />} />
        {can('list', 'contracts') && <Menu.Item to="/season" primaryText="app.menu.season" leftIcon={<SeasonIcon fontSize="small" />} />}
        {visible.map(([group, items]) => [
          open ? (
            <Typography
              key={group}
              component="li"
              role="presentation"
              variant="caption"
              sx={{ px: 2, pt: 1.5, pb: 0.5, color: 'text.secondary', fontWeight: 600 }}
            >
              {translate(`app.menu.${group}`)}
            </Typography>
          ) : (
            <Box key={group} component="li" role="presentation" sx={{ my: 1, borderTop: 1, borderColor: 'divider' }} />
          ),
          ...items.map(([resource, Icon]) => (
            <Menu.Item
              key={resource}
              to={`/${resource}`}
              primaryText={own[resource] ? translate(own[resource]) : label(resource, 2)}
              leftIcon={<Icon fontSize="small" />}
            />
          )),
        ])}
      </Menu>
    </Box>
  )
}
