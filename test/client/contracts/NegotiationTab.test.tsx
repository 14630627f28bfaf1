import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { NegotiationTab } from '../../../client/features/contracts/proposals/NegotiationTab.tsx'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const proposal = { id: 3, version: 1, party: 'insurer', sent_on: '2026-09-11', tariff_percentage: 89, plafond_cents: null, outcome: 'open', warnings: [] }

function show(status: string) {
  const getList = async () => ({ data: [proposal], total: 1 })
  render(
    <TestApp resource="proposals" dataProvider={{ getList: getList as never }}>
      <NegotiationTab contract={{ id: 7, version: 1, status } as ContractView} />
    </TestApp>,
  )
}

test.each(['quoted', 'negotiating', 'offered'])('a contract that is %s is still negotiated', async (status) => {
  show(status)
  expect(await screen.findByRole('button', { name: 'Voorstel doen' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Uitkomst vastleggen' })).toBeTruthy()
})

test.each(['signed', 'active', 'withdrawn'])('a contract that is %s shows its negotiation, and offers no further step in it', async (status) => {
  show(status)
  expect(await screen.findByText(/11-09-2026/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a new proposal begins with the figures of the last one, and says nothing of why', async () => {
  show('negotiating')
  fireEvent.click(await screen.findByRole('button', { name: 'Voorstel doen' }))
  expect(((await screen.findByLabelText(/Tarief in %/)) as HTMLInputElement).value).toBe('89')
  expect((screen.getByLabelText('Toelichting') as HTMLInputElement).value).toBe('')
})
