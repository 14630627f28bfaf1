import { Box, Link } from '@mui/material'
import { AppBar, type AppBarProps, LoadingIndicator, ToggleThemeButton, useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { useEnvironment } from '../common/environment.ts'
import { SearchButton } from '../search/SearchButton.tsx'
import { AccountMenu } from './AccountMenu.tsx'

/** The top bar: logo, the environment's name when it is not production, the search over everything, language, theme, account. */
export function TopBar(props: AppBarProps) {
  const translate = useTranslate()
  const environment = useEnvironment()
  return (
    <AppBar
      {...props}
      color="inherit"
      userMenu={<AccountMenu />}
      elevation={0}
      toolbar={
        <>
          <ToggleThemeButton />
          {/* a phone has its own way to load a page anew, and no room for a button */}
          <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
            <LoadingIndicator />
          </Box>
        </>
      }
      sx={{ bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Link
        component={RouterLink}
        to="/"
        underline="none"
        color="inherit"
        sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 700, fontSize: { xs: 14, sm: 16 } }}
      >
        <Box component="img" src="/logo.svg" alt="" sx={{ width: 24, height: 24 }} />
        {translate('app.product')}
      </Link>
      {environment && (
        <Box
          component="span"
          sx={{ ml: { xs: 0.75, sm: 1.5 }, px: { xs: 0.75, sm: 1 }, border: 1, borderColor: 'divider', borderRadius: 4, fontSize: 13, lineHeight: '22px' }}
        >
          {environment}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      <SearchButton />
    </AppBar>
  )
}
