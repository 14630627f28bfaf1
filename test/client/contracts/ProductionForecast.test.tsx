import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ForecastSentences } from '../../../client/features/contracts/production/ProductionForecast.tsx'
import type { ForecastView } from '../../../server/model/forecast.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const forecast = {
  as_of: '2027-08-31',
  claimed_cents: 80_000_000,
  figures: 8,
  until: '2027-12-31',
  days_left: 122,
  remaining_cents: 40_000_000,
  total_cents: 120_000_000,
  plafond_cents: 100_000_000,
  reach_on: '2027-10-31',
}
const band = { earliest_on: '2027-10-12', latest_on: null, lowest_cents: 98_000_000, highest_cents: 130_000_000 }
const record = { spread: { low_permille: 450, high_permille: 1_250, cases: 60 }, amount: { cases: 60, within: 49 }, day: { cases: 50, within: 41 } }
const tell = (view: ForecastView) =>
  render(
    <TestApp resource="contracts">
      <ForecastSentences view={view} />
    </TestApp>,
  )

test('the day, its band, the total of the year and how often such a band was right', async () => {
  tell({ forecast, band, record })
  await screen.findByText('In dit tempo is het plafond bereikt op 31-10-2027.')
  screen.getByText('De band loopt van 12-10-2027 tot na het einde van het jaar.')
  screen.getByText(/Per 31-12-2027 wordt €\s1,2 mln verwacht\. Dat ligt tussen €\s980\.000 en €\s1,3 mln\./)
  screen.getByText(
    /Op basis van 8 declaratiestanden .*In 41 van 50 eerdere gevallen viel de dag binnen deze band\. Het bedrag viel in 49 van 60 gevallen erbinnen\./,
  )
})

test('too few earlier cases: no band, and it says so', async () => {
  const nothing = { cases: 0, within: 0 }
  tell({ forecast, band: null, record: { spread: null, amount: nothing, day: nothing } })
  await screen.findByText(/nog te weinig eerdere gevallen/)
  expect(screen.queryByText(/De band loopt/)).toBeNull()
})

test('a plafond that was passed has its day, one that is not reached this year has none', async () => {
  tell({ forecast: { ...forecast, reach_on: '2027-08-20' }, band: { ...band, earliest_on: '2027-08-20', latest_on: '2027-08-20' }, record })
  await screen.findByText('Het plafond is bereikt op 20-08-2027.')
  expect(screen.queryByText(/De band loopt/)).toBeNull()
  cleanup()
  tell({ forecast: { ...forecast, reach_on: null }, band: { ...band, earliest_on: null }, record })
  await screen.findByText('In dit tempo wordt het plafond dit jaar niet bereikt.')
})
