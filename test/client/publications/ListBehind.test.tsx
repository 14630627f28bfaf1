import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ListBehind } from '../../../client/features/publications/ListBehind.tsx'
import type { PublicationView } from '../../../server/model/publication.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const reason = 'De lijst loopt achter: 45 eraf, 1 gewijzigd.'
const list = {
  id: 12,
  version: 4,
  policy_id: 3,
  care_types: ['elv'],
  include_signed: true,
  include_negotiating: false,
  status: 'published',
} as unknown as PublicationView

interface Given {
  publication?: PublicationView
  behind?: boolean
  operations?: string[]
}

/** The list with its number 12 is behind, where `behind`, and no other. */
function show({ publication = list, behind = true, operations = ['list', 'create'] }: Given = {}) {
  const asked = vi.fn()
  const getList = async (resource: string, { filter }: { filter: Record<string, unknown> }) => {
    asked()
    const isIt = resource === 'tasks' && filter.kind === 'list_behind' && filter.subject === 'publications' && filter.subject_id === 12 && filter.done === false
    return { data: behind && isIt ? [{ id: 1, reason }] : [], total: 0 }
  }
  let answer = (_: unknown) => {}
  const create = vi.fn(() => new Promise((resolve) => (answer = resolve)))
  render(
    <TestApp resource="publications" permissions={{ publications: operations }} dataProvider={{ getList, create } as never}>
      <ListBehind publication={publication} />
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), create, asked, answer: (data: unknown) => answer({ data }) }
}

test('a list in force that has fallen behind says how far, and composes its correction in one press: the same choices, without what is over', async () => {
  const { user, create } = show()
  await screen.findByText(reason, { exact: false })
  await user.click(await screen.findByRole('button', { name: 'Correctie samenstellen' }))
  const data = { policy_id: 3, care_types: ['elv'], include_signed: true, include_negotiating: false, leave_out_expired: true }
  await waitFor(() => expect(create).toHaveBeenCalledWith('publications', expect.objectContaining({ data })))
})

test('pressed twice it composes one', async () => {
  const { user, create, answer } = show()
  const button = await screen.findByRole('button', { name: 'Correctie samenstellen' })
  button.click()
  button.click()
  await user.dblClick(button)
  await waitFor(() => expect(create).toHaveBeenCalledTimes(1))
  answer({ id: 13, version: 1 })
})

test('who may compose no list reads that it is behind, without the button', async () => {
  show({ operations: ['list'] })
  await screen.findByText(reason, { exact: false })
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  ['a list that is not behind', { behind: false }],
  ['a list that another one replaced', { publication: { ...list, status: 'superseded' } as PublicationView }],
  ['another list than the one that is behind', { publication: { ...list, id: 11 } as PublicationView }],
])('%s says nothing', async (_, given) => {
  const { asked } = show(given)
  await waitFor(() => expect(asked).toHaveBeenCalled())
  await Promise.resolve()
  expect(screen.queryByRole('alert')).toBeNull()
})
