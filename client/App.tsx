import { QueryClient } from '@tanstack/react-query'
import { Admin, Resource } from 'react-admin'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { api_tokens } from './api_tokens/index.ts'
import { audit_events } from './audit_events/index.ts'
import { authProvider } from './authProvider.ts'
import { lazily } from './common/lazily.ts'
import { conditions } from './conditions/index.ts'
import { contracts } from './contracts/index.ts'
import { coordination_requests } from './coordination_requests/index.ts'
import { dataProvider } from './dataProvider.ts'
import { extension_requests } from './extension_requests/index.ts'
import { first_year_monitors } from './first_year_monitors/index.ts'
import { i18nProvider } from './i18n/i18nProvider.ts'
import { initiatives } from './initiatives/index.ts'
import { AppLayout } from './layout/AppLayout.tsx'
import { Notice } from './layout/Notice.tsx'
import { fittingStore } from './lists/fittingStore.ts'
import { ForbiddenPage } from './pages/ForbiddenPage.tsx'
import { LoginPage } from './pages/LoginPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { plafond_requests } from './plafond_requests/index.ts'
import { policies } from './policies/index.ts'
import { providers } from './providers/index.ts'
import { publications } from './publications/index.ts'
import { qualifications } from './qualifications/index.ts'
import { questions } from './questions/index.ts'
import { statute_switches } from './statute_switches/index.ts'
import { tasks } from './tasks/index.ts'
import { darkTheme, lightTheme } from './theme/themes.ts'
import { users } from './users/index.ts'

const Dashboard = lazily(() => import('./dashboard/Dashboard.tsx'), 'Dashboard')

/** Every resource that has pages of its own. The rest of the API is reached from these. */
const resources = [
  contracts,
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
]

const isRefusal = (error: unknown) => {
  const { status } = error as { status?: number }
  return status !== undefined && status < 500
}

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 2_000, retry: (failures, error) => !isRefusal(error) && failures < 2 } } })

const store = fittingStore()

function AdminApp() {
  return (
    <Admin
      title="Zorginkoop"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      dashboard={Dashboard}
      layout={AppLayout}
      notification={Notice}
      loginPage={LoginPage}
      accessDenied={ForbiddenPage}
      catchAll={NotFoundPage}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      {resources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
    </Admin>
  )
}

const router = createBrowserRouter([{ path: '*', element: <AdminApp /> }])

/** The whole client. */
export function App() {
  return <RouterProvider router={router} />
}
