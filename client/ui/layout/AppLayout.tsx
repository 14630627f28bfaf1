import { Layout, type LayoutProps } from 'react-admin'
import { FailedPage } from '../pages/FailedPage.tsx'
import { SessionDialog } from '../session/SessionDialog.tsx'
import { AppMenu } from './AppMenu.tsx'
import { InLanguage } from './InLanguage.tsx'
import { TopBar } from './TopBar.tsx'

/** The frame of every page: skip link, top bar, grouped menu, content; and over it the login, where a session ended while somebody was at work. */
export function AppLayout(props: LayoutProps) {
  return (
    <InLanguage>
      <Layout {...props} appBar={TopBar} appBarAlwaysOn menu={AppMenu} error={FailedPage as LayoutProps['error']} />
      <SessionDialog />
    </InLanguage>
  )
}
