import { configure } from '@testing-library/react'
import type { ReactNode } from 'react'
import { AdminContext, type DataProvider, RecordContextProvider, ResourceContextProvider, testDataProvider, useGetIdentity } from 'react-admin'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { vi } from 'vitest'
import { allWords, i18nProvider } from '../../../../client/i18n/i18nProvider.ts'

await allWords()

// Whether an element is hidden is not looked up for each query: it costs seconds in jsdom and no test here rests on it.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 120_000 })

interface TestAppProps {
  resource?: string
  record?: { id: number; version: number } & Record<string, unknown>
  dataProvider?: Partial<DataProvider>
  permissions?: Record<string, string[]>
  /** The address that is open. */
  at?: string
  children: ReactNode
}

/** What a component finds around it in the product: router, words, identity, resource and record. */
export function TestApp({
  resource = 'providers',
  record,
  dataProvider = {},
  permissions = { [resource]: ['list', 'show', 'create', 'edit'] },
  at = '/',
  children,
}: TestAppProps) {
  const authProvider = {
    login: async () => undefined,
    logout: async () => undefined,
    checkAuth: async () => undefined,
    checkError: async () => undefined,
    getPermissions: async () => permissions,
    getIdentity: async () => ({ id: 1, username: 'contracteerder', fullName: 'Lotte Kuipers', role: 'contracting', permissions }),
    canAccess: async () => true,
  }
  const content = (
    <AdminContext dataProvider={testDataProvider(dataProvider)} i18nProvider={i18nProvider} authProvider={authProvider}>
      <ResourceContextProvider value={resource}>
        <Known>{record ? <RecordContextProvider value={record}>{children}</RecordContextProvider> : children}</Known>
      </ResourceContextProvider>
    </AdminContext>
  )
  return <RouterProvider router={createMemoryRouter([{ path: '*', element: content }], { initialEntries: [at] })} />
}

/** Whoever is asking is known before a page is shown, as in the product. */
function Known({ children }: { children: ReactNode }) {
  return useGetIdentity().identity ? children : null
}
