import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { NextToDecide } from '../../../client/features/plafond_requests/NextToDecide.tsx'
import { PlafondRequestList } from '../../../client/features/plafond_requests/PlafondRequestList.tsx'
import { RequestInbox } from '../../../client/features/plafond_requests/RequestInbox.tsx'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { TestApp } from '../ui/common/TestApp.tsx'
import { aRequest } from './aRequest.ts'

afterEach(cleanup)

const objection = 'U heeft het plafond van deze overeenkomst zelf gewijzigd.'
const first = aRequest()
const notMine = aRequest({ id: 18, reference: 'OPH-2027-0018', provider_name: 'Zorggroep Zuid', decision_objection: objection })
const second = aRequest({ id: 19, reference: 'OPH-2027-0019', provider_name: 'Praktijk Noord' })

/** The requests of which the status is one of those that are asked for, in the order given: that of the server. */
function answering(requests: PlafondRequestView[]) {
  return async (resource: string, { filter }: { filter: { status?: string[] } }) => {
    const data = resource === 'plafond_requests' ? requests.filter(({ status }) => filter.status?.includes(status) ?? true) : []
    return { data, total: data.length }
  }
}

function show(element: React.ReactNode, requests: PlafondRequestView[], operations = ['list', 'show', 'edit', 'decide']) {
  const dataProvider = { getList: answering(requests) as never, facets: async () => ({}) }
  render(
    <TestApp resource="plafond_requests" permissions={{ plafond_requests: operations }} dataProvider={dataProvider as never}>
      {element}
    </TestApp>,
  )
  return userEvent.setup({ delay: null })
}

/** The inbox beside a request that is decided while it is open. */
function Deciding() {
  const [request, setRequest] = useState(first)
  return (
    <>
      <button type="button" onClick={() => setRequest({ ...first, status: 'approved' })}>
        beslis
      </button>
      <RequestInbox current={request} />
    </>
  )
}

test('after a decision the inbox stays on what is left to decide', async () => {
  const user = show(<Deciding />, [first, notMine, second])
  await screen.findByRole('link', { name: 'Praktijk Noord' })
  await user.click(screen.getByRole('button', { name: 'beslis' }))
  expect(screen.getByRole('tab', { name: 'Te beslissen' }).getAttribute('aria-selected')).toBe('true')
  screen.getByRole('link', { name: 'Praktijk Noord' })
  await user.click(screen.getByRole('tab', { name: 'Besloten' }))
  await screen.findByText('Geen verzoeken.')
})

test('a request that was decided before opens among those that were', async () => {
  show(<RequestInbox current={aRequest({ status: 'approved' })} />, [first])
  await waitFor(() => expect(screen.getByRole('tab', { name: 'Besloten' }).getAttribute('aria-selected')).toBe('true'))
})

test('the inbox says what the reader may not decide, and why', async () => {
  show(<RequestInbox current={first} />, [first, notMine])
  const row = (await screen.findByRole('link', { name: 'Zorggroep Zuid' })).closest('li') as HTMLElement
  expect(within(row).getByText('Niet door u te beslissen').getAttribute('title')).toBe(objection)
  const own = screen.getByRole('link', { name: 'GGZ De Linde' }).closest('li') as HTMLElement
  expect(within(own).queryByText('Niet door u te beslissen')).toBeNull()
})

test('the list of all requests says so too', async () => {
  show(<PlafondRequestList />, [first, notMine])
  expect((await screen.findByText('Niet door u te beslissen')).getAttribute('title')).toBe(objection)
})

test('after a decision the next request that is the reader’s to decide is offered', async () => {
  show(<NextToDecide request={aRequest({ status: 'approved' })} />, [notMine, second])
  const link = await screen.findByRole('link', { name: 'Praktijk Noord · OPH-2027-0019' })
  expect(link.getAttribute('href')).toContain('/plafond_requests/19/show')
})

test('where none is left, it says so', async () => {
  show(<NextToDecide request={aRequest({ status: 'approved' })} />, [notMine])
  await screen.findByText('Er wacht geen verzoek meer op een besluit van u.')
  expect(screen.queryByRole('link')).toBeNull()
})

test('who decides nothing is offered nothing', async () => {
  show(
    <>
      <NextToDecide request={aRequest({ status: 'approved' })} />
      <RequestInbox current={second} />
    </>,
    [second],
    ['list', 'show'],
  )
  await screen.findByRole('link', { name: 'Praktijk Noord' })
  expect(screen.queryByText(/dat u kunt beslissen/)).toBeNull()
})
