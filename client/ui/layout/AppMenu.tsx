import { Box, Typography } from '@mui/material'
import { Menu, useSidebarState, useTranslate } from 'react-admin'
import { useMenu } from './useMenu.ts'

/** The main menu in groups. */
export function AppMenu() {
  const translate = useTranslate()
  const groups = useMenu()
  const [open] = useSidebarState()
  return (
    <Box component="nav" aria-label={translate('app.menu.label')}>
      <Menu sx={{ pt: 1 }}>
        {groups.map(([group, entries]) => [
          group !== null &&
            (open ? (
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
            )),
          ...entries.map(({ key, to, name, Icon }) => <Menu.Item key={key} to={to} primaryText={name} leftIcon={<Icon fontSize="small" />} />),
        ])}
      </Menu>
    </Box>
  )
}
