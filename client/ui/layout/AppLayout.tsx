import { Box } from '@mui/material'
import { Suspense } from 'react'
import { type CoreLayoutProps, Loading, Sidebar, SkipNavigationButton } from 'react-admin'
import { SessionDialog } from '../session/SessionDialog.tsx'
import { ShortcutKeys } from '../shortcuts/ShortcutKeys.tsx'
import { AppMenu } from './AppMenu.tsx'
import { InLanguage } from './InLanguage.tsx'
import { PageErrors } from './PageErrors.tsx'
import { TopBar } from './TopBar.tsx'

/**
 * The frame of every page: skip link, top bar, grouped menu, content; and over it the login, where a session ended while somebody was at work.
 * react-admin's own `Layout` brings its page editor and its page for errors along, 6 kB of the first load.
 */
export function AppLayout({ children }: CoreLayoutProps) {
  return (
    <InLanguage>
      <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh', bgcolor: 'background.default' }}>
        <SkipNavigationButton />
        <Box sx={{ display: 'flex', flexDirection: 'column', flexGrow: 1, mt: { xs: 7, sm: 6 } }}>
          <TopBar alwaysOn />
          <Box component="main" sx={{ display: 'flex', flexGrow: 1 }}>
            <Sidebar appBarAlwaysOn>
              <AppMenu />
            </Sidebar>
            <Box
              id="main-content"
              sx={{ display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 0, zIndex: 2, px: { xs: 1.5, md: 3 }, pb: { xs: 8, md: 6 } }}
            >
              <PageErrors>
                <Suspense fallback={<Loading />}>{children}</Suspense>
              </PageErrors>
            </Box>
          </Box>
        </Box>
      </Box>
      <ShortcutKeys />
      <SessionDialog />
    </InLanguage>
  )
}
