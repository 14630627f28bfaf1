import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ProviderRegisters } from '../../../client/features/providers/ProviderRegisters.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const provider = { id: 4, version: 1, name: 'GGZ De Linde' }
const records: Record<string, Record<string, unknown>[]> = {
  questions: [{ id: 1, reference: 'VRG-2027-0001', subject: 'Wat geldt voor elv?', status: 'open' }],
  coordination_requests: [{ id: 2, reference: 'COO-2027-0002', year: 2027, status: 'requested' }],
  extension_requests: [{ id: 3, reference: 'VRL-2027-0003', case_reference: 'D-5512', status: 'granted' }],
  statute_switches: [{ id: 4, reference: 'OVS-2027-0004', to_category: 'institution', status: 'notified' }],
  initiatives: [{ id: 5, reference: 'INI-2027-0005', title: 'Samen sneller', status: 'proposed' }],
  first_year_monitors: [{ id: 6, contract_reference: 'OVK-2027-0006', starts_on: '2027-01-01' }],
  framework_scores: [
    { id: 8, contract_id: 9, contract_reference: 'OVK-2027-0009', criterion: 'Toegankelijkheid' },
    { id: 7, contract_id: 9, contract_reference: 'OVK-2027-0009', criterion: 'Kwaliteit' },
  ],
}

function show(readable: string[], stored = records) {
  const getList = async (resource: string, { filter }: { filter: { provider_id: number } }) => {
    const data = filter.provider_id === provider.id ? (stored[resource] ?? []) : []
    return { data, total: data.length }
  }
  const permissions = Object.fromEntries(readable.map((resource) => [resource, ['list', 'show']]))
  render(
    <TestApp record={provider} permissions={permissions} dataProvider={{ getList: getList as never }}>
      <ProviderRegisters />
    </TestApp>,
  )
}

test.each([
  ['VRG-2027-0001', '/questions/1/show', ['Vraag', 'Wat geldt voor elv?', 'Open']],
  ['COO-2027-0002', '/coordination_requests/2/show', ['2027', 'Aangevraagd']],
  ['VRL-2027-0003', '/extension_requests/3/show', ['D-5512', 'Toegekend']],
  ['OVS-2027-0004', '/statute_switches/4/show', ['Instelling', 'Gemeld']],
  ['INI-2027-0005', '/initiatives/5/show', ['Initiatief', 'Samen sneller', 'Voorgesteld']],
  ['OVK-2027-0006', '/first_year_monitors/6/show', ['01-01-2027']],
  ['OVK-2027-0009', '/contracts/9/show?tab=framework', ['2 criteria gescoord']],
])('%s stands on the page of its provider, with a link to it', async (reference, address, words) => {
  show(Object.keys(records))
  const link = await screen.findByRole('link', { name: reference })
  expect(link.getAttribute('href')).toBe(address)
  const row = within(link.closest('li') as HTMLElement)
  for (const word of words) expect(row.getAllByText(word, { exact: false })).not.toHaveLength(0)
})

test('the scores of one contract are one row', async () => {
  show(Object.keys(records))
  expect(await screen.findAllByRole('link', { name: 'OVK-2027-0009' })).toHaveLength(1)
})

test('a register that the reader may not read is not asked for', async () => {
  show(['questions'])
  await screen.findByRole('link', { name: 'VRG-2027-0001' })
  expect(screen.getAllByRole('link')).toHaveLength(1)
})

test('of a provider without any it says so', async () => {
  show(Object.keys(records), {})
  await screen.findByText('Deze zorgaanbieder staat nog niet in een register.')
  expect(screen.queryByRole('list')).toBeNull()
})
