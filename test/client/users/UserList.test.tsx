import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { UserList } from '../../../client/features/users/UserList.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const anna = { id: 3, version: 1, full_name: 'Anna de Boer', username: 'anna', role: 'viewer', active: true }
const dataProvider = { getList: (async () => ({ data: [anna], total: 1 })) as never, facets: async () => ({}) }
const show = (operations: string[]) =>
  render(
    <TestApp resource="users" permissions={{ users: operations }} dataProvider={dataProvider as never}>
      <UserList />
    </TestApp>,
  )

test('who may only read the names of users finds the page closed', async () => {
  show(['list', 'show'])
  await screen.findByText('U heeft geen toegang tot deze pagina')
  expect(screen.queryByText('Anna de Boer')).toBeNull()
})

test('the administrator finds the users', async () => {
  show(['list', 'show', 'create', 'edit'])
  await screen.findAllByText('Anna de Boer')
  expect(screen.queryByText('U heeft geen toegang tot deze pagina')).toBeNull()
})
