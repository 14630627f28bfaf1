import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closePalette, openPalette } from '../../../../client/ui/search/paletteState.ts'
import { SearchButton } from '../../../../client/ui/search/SearchButton.tsx'
import type { SearchAnswer } from '../../../../server/model/search.ts'
import { TestApp } from '../common/TestApp.tsx'

const item = (id: number, name: string) => ({ id, name, provider: 'De Linde', status: 'active', year: '2027', note: null, policy_id: null })
const found = (...names: string[]): SearchAnswer => ({
  groups: [{ resource: 'contracts', items: names.map((name, nth) => item(nth + 1, name)), more: false }],
  meant: null,
  codes: null,
})
/** The answers that are still to come, by what was asked. */
let asked: Map<string, (answer: SearchAnswer) => void>

beforeEach(() => {
  asked = new Map()
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('fetch', (url: string) => {
    const q = new URL(url, 'http://x').searchParams.get('q') ?? ''
    return new Promise((resolve) => asked.set(q, (answer) => resolve(new Response(JSON.stringify(answer)))))
  })
})
afterEach(() => {
  closePalette()
  cleanup()
  vi.unstubAllGlobals()
})

function Where() {
  const { pathname, search } = useLocation()
  return <output>{pathname + search}</output>
}

const answer = async (q: string, what: SearchAnswer) => {
  await waitFor(() => expect(asked.has(q)).toBe(true))
  asked.get(q)!(what)
}

async function opened() {
  render(
    <TestApp permissions={{ contracts: ['list', 'show', 'create'], providers: ['list'] }}>
      <SearchButton />
      <Where />
    </TestApp>,
  )
  const user = userEvent.setup()
  await screen.findByRole('button', { name: /Zoeken in alles/ })
  openPalette()
  return { user, box: await screen.findByRole('combobox', { name: 'Zoeken in alles' }) }
}

test('arrows move through what is found, Enter opens it, and the box and its word are gone', async () => {
  const { user, box } = await opened()
  await user.type(box, 'linde')
  await answer('linde', found('OVK-2027-00001', 'OVK-2027-00002'))
  const options = await screen.findAllByRole('option')
  expect(box.getAttribute('aria-activedescendant')).toBe(options[0]!.id)
  await user.keyboard('{ArrowDown}')
  expect(options[1]!.getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{ArrowDown}')
  expect(options[0]!.getAttribute('aria-selected')).toBe('true')
  expect(within(options[0]!).getByText('Actief')).toBeTruthy()
  await user.keyboard('{ArrowUp}{Enter}')
  expect(await screen.findByText('/contracts/2/show')).toBeTruthy()
  expect(screen.queryByRole('combobox')).toBeNull()
  openPalette()
  expect(((await screen.findByRole('combobox')) as HTMLInputElement).value).toBe('')
  expect(screen.getByRole('option', { name: /OVK-2027-00002/ })).toBeTruthy()
})

test('an answer that arrives late is not shown for what is typed by then', async () => {
  const { user, box } = await opened()
  await user.type(box, 'lin')
  await waitFor(() => expect(asked.has('lin')).toBe(true))
  await user.type(box, 'de')
  await answer('linde', found('OVK-2027-00002'))
  await screen.findByRole('option', { name: /00002/ })
  asked.get('lin')!(found('OVK-2027-00009'))
  await new Promise((done) => setTimeout(done))
  expect(screen.queryByRole('option', { name: /00009/ })).toBeNull()
})

test('Enter before the answer opens the first of what was typed, not of what was shown', async () => {
  const { user, box } = await opened()
  await user.type(box, 'lin')
  await answer('lin', found('OVK-2027-00001'))
  await screen.findByRole('option', { name: /00001/ })
  await user.type(box, 'de{Enter}')
  expect(screen.getByText('/')).toBeTruthy()
  await answer('linde', { ...found(), groups: [{ resource: 'contracts', items: [item(7, 'OVK-2027-00007')], more: false }] })
  expect(await screen.findByText('/contracts/7/show')).toBeTruthy()
})

test('a pasted column keeps its codes apart, and leads to both lists', async () => {
  const { box } = await opened()
  fireEvent.paste(box, { clipboardData: { getData: () => '6012345\r\n94000001\r\n' } })
  expect((box as HTMLInputElement).value).toBe('6012345 ; 94000001')
  await answer('6012345 ; 94000001', { groups: [], meant: null, codes: { asked: 2, found: ['06012345'], missing: ['94000001'], contracts: 3 } })
  await screen.findByText('1 van 2 codes gevonden. Niet gevonden: 94000001.')
  fireEvent.click(screen.getByRole('option', { name: /De 3 overeenkomsten/ }))
  const to = await screen.findByText(/^\/contracts\?/)
  expect(JSON.parse(new URLSearchParams(to.textContent!.split('?')[1]).get('filter')!)).toEqual({ agb_code: ['06012345'] })
})

test('pages of the menu are found by their name, and what one may make there', async () => {
  const { user, box } = await opened()
  await user.type(box, 'overeenk')
  expect(await screen.findByRole('option', { name: 'Overeenkomsten' })).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('combobox')).toBeNull()
})
