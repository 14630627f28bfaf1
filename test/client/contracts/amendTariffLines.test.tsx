import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { AmendmentTab } from '../../../client/features/contracts/amendments/AmendmentTab.tsx'
import { FixLink } from '../../../client/features/contracts/FixLink.tsx'
import { TariffTab } from '../../../client/features/contracts/tariff_lines/TariffTab.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const contract = (status: string) =>
  ({
    id: 7,
    version: 5,
    reference: 'OVK-2027-00007',
    track: 'digitaal',
    status,
    care_type: 'ggz',
    policy_id: 1,
    provider_id: 4,
    settings: [2],
    origin: 'new',
  }) as unknown as ContractView
const lines = [
  { id: 1, version: 1, contract_id: 7, performance: 'regulier', setting: 2, tariff_percentage: 92.5, tariff_cents: null },
  { id: 2, version: 1, contract_id: 7, performance: 'verblijf_complexe_comorbiditeit', setting: null, tariff_percentage: 95, tariff_cents: null },
]
const permissions = { contracts: ['list', 'edit'], amendments: ['list', 'create'], tariff_lines: ['list', 'create', 'edit'] }

function show(element: React.ReactNode, at = '/') {
  setToday('2027-05-01')
  const create = vi.fn(async () => ({ data: { id: 1 } }))
  const dataProvider = {
    getList: async (resource: string) => ({ data: resource === 'tariff_lines' ? lines : [], total: 2 }),
    getOne: async () => ({ data: { id: 1, care_types: ['ggz'] } }),
    create,
  }
  render(
    <TestApp resource="contracts" permissions={permissions} dataProvider={dataProvider as never} at={at}>
      {element}
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), create }
}

const percentages = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /Tarief in %/ }).map(({ value }) => value)

test('the link of a refused tariff of a signed contract leads to its change by date, with the lines of today filled in', async () => {
  const refusal = { clause: 'GGZ-P-3', field: 'tariff_lines', message: 'Deze prestatie vraagt een kwalificatie.', quote: null, source: null }
  show(<FixLink refusal={refusal} contract={contract('active')} />)
  const link = await screen.findByRole('link', { name: 'Wijzigen per datum' })
  const address = link.getAttribute('href') as string
  expect(address).toBe('/contracts/7/show?tab=amendments&amend=tariff_lines')
  cleanup()
  const { user, create } = show(<AmendmentTab contract={contract('active')} />, address)
  await waitFor(() => expect(percentages()).toEqual(['92,5', '95']))
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Nieuwe afspraak.')
  await user.click(screen.getByRole('button', { name: 'Tariefregel 1 weglaten' }))
  expect(percentages()).toEqual(['95'])
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  const new_value = [{ performance: 'verblijf_complexe_comorbiditeit', tariff_percentage: 95 }]
  const data = { contract_id: 7, field: 'tariff_lines', new_value, effective_on: '2027-05-01', reason: 'Nieuwe afspraak.' }
  await waitFor(() => expect(create).toHaveBeenCalledWith('amendments', expect.objectContaining({ data })))
})

test('before the signature it leads to the tariffs themselves', async () => {
  const refusal = { clause: 'GGZ-DG-2', field: 'tariff_lines', message: 'Er zijn geen tariefregels.', quote: null, source: null }
  show(<FixLink refusal={refusal} contract={contract('assessing')} />)
  await screen.findByRole('button', { name: 'Naar Tarieven' })
  expect(screen.queryByRole('link')).toBeNull()
})

test('the tariffs of a signed contract are changed by date alone, with the lines filled in', async () => {
  const { user } = show(<TariffTab contract={contract('signed')} />)
  await user.click(await screen.findByRole('button', { name: 'Wijzigen per datum' }))
  expect(screen.queryByRole('button', { name: /^Bewerken/ })).toBeNull()
  within(await screen.findByRole('dialog')).getByText('Tariefregels vanaf deze datum')
  await waitFor(() => expect(percentages()).toEqual(['92,5', '95']))
})

test('those of a contract that is not signed are changed line by line', async () => {
  show(<TariffTab contract={contract('assessing')} />)
  expect((await screen.findAllByRole('button', { name: /^Bewerken/ })).length).toBe(2)
  expect(screen.queryByRole('button', { name: 'Wijzigen per datum' })).toBeNull()
})
