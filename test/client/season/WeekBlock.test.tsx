import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SeasonContext } from '../../../client/features/season/FigureLink.tsx'
import { listPath } from '../../../client/features/season/listPath.ts'
import { RejectionBlock } from '../../../client/features/season/SignalBlock.tsx'
import { WeekBlock } from '../../../client/features/season/WeekBlock.tsx'
import type { Figure, Week } from '../../../server/model/dashboard.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const policy = { id: 3, code: 'GGZ-2027', title: 'Inkoopbeleid GGZ 2027', contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31' }
const figure = (count: number, filter: Figure['filter'] = { policy_id: 3 }): Figure => ({ count, resource: 'contracts', filter })
const week = (from: string, offered: number, signed: number): Week => ({
  from,
  until: from,
  offered: figure(offered, { policy_id: 3, offered_on_gte: from, offered_on_lte: from }),
  signed: figure(signed),
  offered_before: figure(7, { policy_id: 1 }),
  signed_before: figure(0, { policy_id: 1 }),
})
const weeks = [week('2026-09-28', 2, 0), week('2026-10-05', 1_234, 3)]
const shown = (season_before: string | null) =>
  render(
    <TestApp resource="contracts">
      <SeasonContext value={policy}>
        <WeekBlock weeks={weeks} season_before={season_before} />
      </SeasonContext>
    </TestApp>,
  )
const filterOf = (link: HTMLElement) => JSON.parse(new URL(link.getAttribute('href')!, 'http://x').searchParams.get('filter')!)

test('the chart is a table as well, each figure a link to its list, a nought a plain one', async () => {
  shown('GGZ-2026')
  await screen.findByRole('img', { name: /Deze week aangeboden: 1234, ondertekend: 3/ })
  const table = screen.getByRole('table', { name: 'Aangeboden en ondertekend', hidden: true })
  const rows = within(table).getAllByRole('row', { hidden: true })
  expect(rows.map((row) => row.textContent)).toEqual([
    'Week vanAangebodenAangeboden, GGZ-2026OndertekendOndertekend, GGZ-2026',
    '05-10-20261.234730',
    '28-09-20262700',
  ])
  const link = within(table).getByRole('link', { name: '1.234 Aangeboden, 05-10-2026', hidden: true })
  expect(filterOf(link)).toEqual({
    policy_id: 3,
    offered_on_gte: '2026-10-05',
    offered_on_lte: '2026-10-05',
    policy_starts_on_lte: '2027-12-31',
    policy_ends_on_gte: '2027-01-01',
  })
  expect(within(rows[2]!).queryByRole('link', { name: /^0/, hidden: true })).toBeNull()
})

test('a season without one before it says so, and compares with nothing', async () => {
  shown(null)
  await screen.findByText(/Van een vorig seizoen voor deze zorg is hier niets bekend/)
  expect(screen.queryByText(/GGZ-2026/)).toBeNull()
})

test('a figure of the season before does not keep to the year of this one, and a choice of one is a choice of several', () => {
  const read = (path: string) => JSON.parse(new URL(path, 'http://x').searchParams.get('filter')!)
  expect(read(listPath(figure(1, { policy_id: 1 }), policy))).toEqual({ policy_id: 1 })
  expect(read(listPath(figure(1, { policy_id: 3, status: 'draft', owner_id: null }), policy))).toMatchObject({ status: ['draft'], owner_id: [null] })
})

test('whoever does not see the grounds of a rejection is told who does', async () => {
  render(
    <TestApp resource="contracts">
      <SeasonContext value={policy}>
        <RejectionBlock rejections={{ all: figure(4), clauses: null }} />
      </SeasonContext>
    </TestApp>,
  )
  await screen.findByText(/De gronden zien alleen contracteerders en teamleiders/)
  expect(screen.queryByRole('table')).toBeNull()
})
