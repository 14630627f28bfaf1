import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { RaRecord } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { ImpactTab } from '../../../client/features/policies/policy_impacts/ImpactTab.tsx'
import type { ImpactLineView, ImpactView } from '../../../server/model/policyImpact.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const policy = { id: 9, status: 'draft', based_on_id: 1, based_on_code: 'GGZ-2027' } as RaRecord
const run = (over: Partial<ImpactView> = {}) =>
  ({
    id: 1,
    policy_id: 9,
    against_code: 'GGZ-2027',
    years_moved: 1,
    status: 'done',
    started_at: '2027-12-01T09:00:00.000Z',
    finished_at: '2027-12-01T09:00:20.000Z',
    made_by_name: 'Eva Smit',
    total_count: 12_345,
    done_count: 12_345,
    refused_count: 3,
    refused_by_clause: [
      { clause: 'GGZ-DG-4', count: 2 },
      { clause: 'GGZ-A-2', count: 1 },
    ],
    freed_count: 0,
    freed_by_clause: [],
    private_only_count: 0,
    outdated: false,
    not_judged: null,
    masked: false,
    ...over,
  }) as ImpactView
const line = {
  id: 5,
  impact_id: 1,
  contract_id: 42,
  reference: 'OVK-2027-00042',
  provider_name: 'De Linde',
  track: 'digitaal',
  care_type: 'ggz',
  status: 'active',
  clause: 'GGZ-DG-4',
  message: 'Dit verzoek is te laat.',
  quote: 'vóór 1 juli',
  source: 'Inkoopbeleid GGZ 2028',
} as ImpactLineView

function show(runs: ImpactView[], { role = 'edit', ...provider }: Record<string, unknown> = {}) {
  const asked = vi.fn(async (resource: string, _params: { filter: unknown }) => {
    const data = resource === 'policy_impacts' ? runs : resource === 'policy_impact_lines' ? [line] : []
    return { data, total: data.length }
  })
  const permissions = { policies: ['list', role as string] }
  render(
    <TestApp resource="policies" permissions={permissions} dataProvider={{ getList: asked as never, ...provider }}>
      <ImpactTab policy={policy} />
    </TestApp>,
  )
  return { user: userEvent.setup(), asked }
}
const button = (name: string | RegExp) => screen.findByRole('button', { name })

test('a draft that was not judged yet asks for it; starting it shows how far it is', async () => {
  const runs: ImpactView[] = []
  const startImpact = vi.fn(async () => runs.unshift(run({ status: 'running', done_count: 3000, total_count: 12_000 })))
  const { user } = show(runs, { startImpact })
  await screen.findByText(/nog niet berekend/)
  await user.click(await button('Gevolgen berekenen'))
  expect(startImpact).toHaveBeenCalledWith(9)
  await screen.findByText('3.000 van 12.000 overeenkomsten beoordeeld')
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25')
  expect((await button('Opnieuw berekenen')).hasAttribute('disabled')).toBe(true)
})

test('tells how many get no offer any more, by clause; a clause that is pressed narrows the list and its files', async () => {
  const { user, asked } = show([run()])
  await screen.findByRole('heading', { name: '3 overeenkomsten krijgen onder dit concept geen voorstel meer' })
  screen.getByText(/12\.345 overeenkomsten beoordeeld/)
  await screen.findByText('OVK-2027-00042')
  const bar = await button(/GGZ-DG-4/)
  await user.click(bar)
  expect(bar.getAttribute('aria-pressed')).toBe('true')
  await waitFor(() => expect(asked).toHaveBeenCalledWith('policy_impact_lines', expect.objectContaining({ filter: { impact_id: 1, clause: 'GGZ-DG-4' } })))
  const file = new URL((await screen.findByRole('link', { name: 'Downloaden als XLSX' })).getAttribute('href')!, 'http://x')
  expect(file.pathname).toBe('/api/policy_impact_lines/export')
  expect(Object.fromEntries(file.searchParams)).toEqual({ filter: '{"impact_id":1,"clause":"GGZ-DG-4"}', sort: '["provider_name","ASC"]', format: 'xlsx' })
  await user.click(bar)
  expect(bar.getAttribute('aria-pressed')).toBe('false')
})

test('says so when nobody is refused, when the draft has changed since, and when a ground is shielded', async () => {
  show([run({ refused_count: 0, refused_by_clause: [], outdated: true })])
  await screen.findByRole('heading', { name: 'Elke overeenkomst die nu een voorstel krijgt, krijgt dat ook onder dit concept' })
  screen.getByText(/gewijzigd na deze berekening/)
  cleanup()
  show([run({ private_only_count: null, masked: true })])
  await screen.findByText('Gronden die voor uw rol niet zichtbaar zijn, tellen in deze cijfers niet mee.')
})

test('an earlier calculation can be looked at again; one that broke off says so', async () => {
  const { user } = show([run({ id: 3, status: 'stopped' }), run({ id: 2, started_at: '2027-11-30T09:00:00.000Z' })])
  await screen.findByText(/afgebroken, omdat de server stopte/)
  const table = screen.getByRole('list', { name: 'Alle berekeningen' })
  within(table).getByText('Afgebroken')
  await user.click(within(table).getByRole('button', { name: '30-11-2027 10:00' }))
  await screen.findByRole('heading', { name: /^3 overeenkomsten/ })
})

test('who may not change policies reads it and starts nothing', async () => {
  show([run()], { role: 'show' })
  await screen.findByRole('heading', { name: /^3 overeenkomsten/ })
  expect(screen.queryByRole('button', { name: /berekenen/ })).toBeNull()
})
