import { CssBaseline } from '@mui/material'
import { QueryClient } from '@tanstack/react-query'
import { AdminContext, CoreAdminUI, CustomRoutes, LoadingPage, Resource } from 'react-admin'
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom'
import { audit_events } from './features/audit_events/index.ts'
import { production } from './features/contracts/claims/index.ts'
import { first_year_monitors } from './features/contracts/first_year_monitors/index.ts'
import { contracts } from './features/contracts/index.ts'
import { jobs } from './features/jobs/index.ts'
import { mails } from './features/mails/index.ts'
import { plafond_requests } from './features/plafond_requests/index.ts'
import { conditions } from './features/policies/conditions/index.ts'
import { policies } from './features/policies/index.ts'
import { providers } from './features/providers/index.ts'
import { qualifications } from './features/providers/qualifications/index.ts'
import { publications } from './features/publications/index.ts'
import { coordination_requests } from './features/registers/coordination_requests/index.ts'
import { extension_requests } from './features/registers/extension_requests/index.ts'
import { initiatives } from './features/registers/initiatives/index.ts'
import { questions } from './features/registers/questions/index.ts'
import { statute_switches } from './features/registers/statute_switches/index.ts'
import { tasks } from './features/tasks/index.ts'
import { api_tokens } from './features/users/api_tokens/index.ts'
import { users } from './features/users/index.ts'
import { firstWords, i18nProvider } from './i18n/i18nProvider.ts'
import { lazily } from './ui/common/lazily.ts'
import { authProvider } from './ui/data/authProvider.ts'
import { dataProvider } from './ui/data/dataProvider.ts'
import { AppLayout } from './ui/layout/AppLayout.tsx'
import { Notice } from './ui/layout/Notice.tsx'
import { fittingStore } from './ui/lists/fittingStore.ts'
import { FailedPage } from './ui/pages/FailedPage.tsx'
import { ForbiddenPage } from './ui/pages/ForbiddenPage.tsx'
import { NotFoundPage } from './ui/pages/NotFoundPage.tsx'
import { darkTheme, lightTheme } from './ui/theme/themes.ts'

const LoginPage = lazily(() => import('./ui/pages/LoginPage.tsx'), 'LoginPage', firstWords)
const SeasonPage = lazily(() => import('./features/season/SeasonPage.tsx'), 'SeasonPage')
const SettingsPage = lazily(() => import('./features/settings/SettingsPage.tsx'), 'SettingsPage')
const WorkPage = lazily(() => import('./features/work/WorkPage.tsx'), 'WorkPage', firstWords)

/** Every resource that has pages of its own. The rest of the API is reached from these. */
const resources = [
  contracts,
  production,
  plafond_requests,
  tasks,
  publications,
  providers,
  qualifications,
  questions,
  statute_switches,
  initiatives,
  first_year_monitors,
  policies,
  conditions,
  coordination_requests,
  extension_requests,
  users,
  api_tokens,
  audit_events,
  jobs,
  mails,
]

const isRefusal = (error: unknown) => {
  const { status } = error as { status?: number }
  return status !== undefined && status < 500
}

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 2_000, retry: (failures, error) => !isRefusal(error) && failures < 2 } } })

const store = fittingStore()

/**
 * What react-admin's `Admin` puts together, without what it brings in case an application has none of its own: English words, a login form with the
 * machinery of forms, pages for errors. That is 12 kB of the first load.
 */
function AdminApp() {
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
      <CoreAdminUI
        title="Zorginkoop"
        dashboard={WorkPage}
        layout={AppLayout}
        loginPage={LoginPage}
        loading={LoadingPage}
        error={FailedPage}
        accessDenied={ForbiddenPage}
        authenticationError={FailedPage}
        catchAll={NotFoundPage}
        requireAuth
        disableTelemetry
      >
        <CustomRoutes>
          <Route path="/season" element={<SeasonPage />} />
          <Route path="/settings" element={<SettingsPage />} />
        </CustomRoutes>
        {resources.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
      </CoreAdminUI>
      <Notice />
    </AdminContext>
  )
}

const router = createBrowserRouter([{ path: '*', element: <AdminApp /> }])

/** The whole client. */
export function App() {
  return <RouterProvider router={router} />
}
