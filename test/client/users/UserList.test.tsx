import { cleanup, render, screen } from '@testing-library/react'
import { Route, Routes } from 'react-router-dom'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { UserList } from '../../../client/features/users/UserList.tsx'
import { UserShow } from '../../../client/features/users/UserShow.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

beforeAll(() => setToday('2027-12-01'))
afterEach(cleanup)

const absence = { absent_from: '2027-11-30', absent_until: '2027-12-13', deputy_id: 4, deputy_name: 'Lotte Kuipers' }
const named = { id: 3, full_name: 'Anna de Boer', team: 'GGZ Noord', ...absence }
const whole = { ...named, version: 1, username: 'anna', role: 'viewer', active: true, email: 'anna@example.nl', digest: 'weekly' }

const show = (operations: string[], page = <UserList />) => {
  const anna = operations.includes('edit') ? whole : named
  const dataProvider = {
    getList: async (resource: string) => ({ data: resource === 'users' ? [anna] : [], total: 1 }),
    getOne: async () => ({ data: anna }),
    facets: async () => ({}),
  }
  render(
    <TestApp resource="users" permissions={{ users: operations }} dataProvider={dataProvider as never} at="/users/3/show">
      <Routes>
        <Route path="/users/:id/show" element={page} />
      </Routes>
    </TestApp>,
  )
}

test('who may not even read the names of users finds the page closed', async () => {
  show([])
  await screen.findByText('U heeft geen toegang tot deze pagina')
  expect(screen.queryByText('Anna de Boer')).toBeNull()
})

test('who may only read finds who is in which team and who is away, and nothing to keep them with', async () => {
  show(['list', 'show'])
  await screen.findAllByText('Anna de Boer')
  screen.getByText('GGZ Noord')
  screen.getByText('afwezig t/m 13-12-2027, vervanger Lotte Kuipers')
  expect(screen.queryByText('Nieuwe gebruiker')).toBeNull()
  expect(screen.queryByText('Rol')).toBeNull()
})

test('the administrator finds the users', async () => {
  show(['list', 'show', 'create', 'edit'])
  await screen.findAllByText('Anna de Boer')
  await screen.findAllByText('Nieuwe gebruiker')
  expect(screen.queryByText('U heeft geen toegang tot deze pagina')).toBeNull()
})

test('a colleague reads team and absence of a user, and no role, address or history', async () => {
  show(['list', 'show'], <UserShow />)
  await screen.findByText('Afwezig van 30-11-2027 t/m 13-12-2027. Vervanger: Lotte Kuipers.')
  for (const words of ['Rol', 'E-mailadres', 'Wachtwoord', 'Wat deze gebruiker vastlegde']) expect(screen.queryByText(words), words).toBeNull()
})

test('the administrator reads where the overview goes and how often', async () => {
  show(['list', 'show', 'create', 'edit'], <UserShow />)
  await screen.findByText('anna@example.nl')
  screen.getByText('Elke maandag')
})
