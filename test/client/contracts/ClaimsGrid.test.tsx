import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ClaimsGrid } from '../../../client/features/contracts/claims/ClaimsGrid.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { RowResult } from '../../../server/model/answers.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const contract = (id: number, production_cents: number | null) => ({
  id,
  reference: `OVK-2027-0000${id}`,
  provider_name: `Aanbieder ${id}`,
  agb_code: `0600000${id}`,
  status: 'active',
  plafond_cents: 100_000_00,
  production_cents,
  production_as_of: production_cents === null ? null : '2027-10-31',
})
const contracts = [contract(1, 50_000_00), contract(2, null), contract(3, 10_00)]

const fresh: RowResult = { outcome: 'created', id: null, version: null, before: null, warnings: [], refusals: [] }
type Sent = { rows: Record<string, unknown>[]; dry_run?: boolean }

async function show(resultOf: (row: Record<string, unknown>) => Partial<RowResult> = () => ({})) {
  setToday('2027-12-01')
  const saveRows = vi.fn(async (_resource: string, { rows, dry_run = false }: Sent) => ({
    dry_run,
    saved: rows.length,
    rows: rows.map((row) => ({ ...fresh, ...resultOf(row) })),
  }))
  const getList = async (resource: string) => (resource === 'contracts' ? { data: contracts, total: 3 } : { data: [], total: 0 })
  render(
    <TestApp resource="production" permissions={{ production: ['create'] }} dataProvider={{ getList: getList as never, facets: async () => ({}), saveRows }}>
      <ClaimsGrid />
    </TestApp>,
  )
  await boxOf(1)
  const sent = (dry: boolean) => saveRows.mock.calls.map(([, body]) => body).filter((body) => (body.dry_run ?? false) === dry)
  return { user: userEvent.setup(), checked: () => sent(true), saved: () => sent(false) }
}
const boxOf = (id: number) => screen.findByRole('textbox', { name: `Nieuwe stand van OVK-2027-0000${id}` })
const typedIn = async (id: number) => ((await boxOf(id)) as HTMLInputElement).value
const paste = async (text: string) => fireEvent.paste(await boxOf(1), { clipboardData: { getData: () => text } })
const saveButton = (name: string | RegExp) => screen.findByRole('button', { name })

test('what is typed is tried, shown with its difference and share, and saved for the last day of the month before', async () => {
  const { user, checked, saved } = await show()
  await user.type(await boxOf(1), '60.000')
  await screen.findByText('+€ 10.000,00')
  await screen.findByText('60%')
  await waitFor(() => expect(checked()).toMatchObject([{ rows: [{ contract_id: 1, as_of: '2027-11-30', amount_cents: 60_000_00 }] }]))
  await user.click(await saveButton('1 stand opslaan'))
  await waitFor(() => expect(saved()).toMatchObject([{ rows: [{ contract_id: 1, amount_cents: 60_000_00 }], partial: true }]))
  await screen.findByText('Opgeslagen: € 60.000,00 per 30-11-2027')
  expect(await typedIn(1)).toBe('')
})

test('one row can have a day of its own', async () => {
  const { user, checked } = await show()
  await user.type(await boxOf(1), '1')
  await user.type(screen.getByRole('textbox', { name: 'Dag van de stand van OVK-2027-00001' }), '15-11-2027')
  await waitFor(() => expect(checked().at(-1)).toMatchObject({ rows: [{ as_of: '2027-11-15' }] }))
})

test('a correction says what stands there, and goes with the version that was read', async () => {
  const { user, saved } = await show(() => ({ outcome: 'updated', id: 9, version: 4, before: { amount_cents: 5_00 } }))
  await user.type(await boxOf(1), '6')
  await screen.findByText('Correctie; nu staat er € 5,00.')
  await user.click(await saveButton('1 stand opslaan'))
  await waitFor(() => expect(saved()).toMatchObject([{ rows: [{ id: 9, version: 4, amount_cents: 6_00 }] }]))
})

test('what is there already, what is refused and what cannot be read are not sent, and stay', async () => {
  const refusal = { clause: null, field: 'as_of', message: 'Dit kan niet.', quote: null, source: null }
  const { user, saved } = await show(({ contract_id }) => (contract_id === 1 ? { outcome: 'unchanged' } : { outcome: 'refused', refusals: [refusal] }))
  await user.type(await boxOf(1), '1')
  await user.type(await boxOf(2), '2')
  await user.type(await boxOf(3), '1e5')
  await user.tab()
  await screen.findByText('Dit kan niet.')
  await screen.findByText('1 ongewijzigd · 1 geweigerd · 1 niet leesbaar')
  await user.click(await saveButton('Opslaan'))
  expect(saved()).toEqual([])
  expect(await typedIn(3)).toBe('1e5')
  expect((await boxOf(2)).getAttribute('aria-invalid')).toBe('true')
})

test('two columns fill in the contracts that they name, and tell what they could not place', async () => {
  await show()
  await paste('AGB\tBedrag\n6000002\t5\nOVK-2027-00003\t1,2 mln\n06999999\t7')
  await screen.findByText('2 regels ingevuld.')
  await screen.findByText('Bij 1 AGB-code ontbrak de voorloopnul: gelezen als 06000002.')
  await screen.findByText('Regel 4: 06999999, € 7,00.')
  expect(await typedIn(3)).toBe('1.200.000,00')
  expect(screen.queryByRole('textbox', { name: 'Nieuwe stand van OVK-2027-00001' })).toBeNull()
})

test('one column goes down from the cell that it is pasted on, and what is left is told', async () => {
  const { checked } = await show()
  await paste('1\n2\n3\n4')
  await screen.findByText('1 bedrag paste niet meer in de tabel.')
  await waitFor(() =>
    expect(
      checked()
        .at(-1)
        ?.rows.map(({ contract_id, amount_cents }) => [contract_id, amount_cents]),
    ).toEqual([
      [1, 100],
      [2, 200],
      [3, 300],
    ]),
  )
})

test('Enter and the arrows go up and down the column; Escape takes back what was typed', async () => {
  const { user } = await show()
  await user.click(await boxOf(1))
  await user.keyboard('5{Enter}')
  expect(document.activeElement).toBe(await boxOf(2))
  await user.keyboard('7{Escape}')
  expect(await typedIn(2)).toBe('')
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(await boxOf(1))
  expect(await typedIn(1)).toBe('5,00')
})
