import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ProductionAgainstPlafond } from '../../../client/features/contracts/production/ProductionAgainstPlafond.tsx'
import type { ProductionView } from '../../../server/model/production.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const period = { starts_on: '2027-01-01', ends_on: '2027-12-31' }
const points = [{ id: 1, version: 1, contract_id: 7, as_of: '2027-08-01', amount_cents: 81_240_000, source: null }] as ProductionView[]

test('the chart says in words what it draws, and has its figures as a table', async () => {
  render(
    <TestApp resource="contracts">
      <ProductionAgainstPlafond
        contract={period}
        figures={{ points, plafond: [{ from: '2027-01-01', plafond_cents: 100_000_000 }], thresholdPercentage: 70, isPending: false }}
      />
    </TestApp>,
  )
  const chart = await screen.findByRole('img', { name: /Productie tegen plafond.*81,2% van het omzetplafond/ })
  expect(chart.querySelectorAll('circle')).toHaveLength(1)
  screen.getByText('70% van het plafond')
  screen.getByText('01-08-2027')
  screen.getByText('81,2%')
})

test('without any figure it says so', async () => {
  render(
    <TestApp resource="contracts">
      <ProductionAgainstPlafond contract={period} figures={{ points: [], plafond: [], thresholdPercentage: null, isPending: false }} />
    </TestApp>,
  )
  await screen.findByText('Er is nog geen declaratiestand vastgelegd.')
  expect(screen.queryByRole('img')).toBeNull()
})
