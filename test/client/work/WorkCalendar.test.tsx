import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { ListContextProvider, type ListControllerResult } from 'react-admin'
import { afterEach, expect, test } from 'vitest'
import { MonthGrid } from '../../../client/features/work/MonthGrid.tsx'
import { monthWeeks } from '../../../client/features/work/monthWeeks.ts'
import { WorkCalendar } from '../../../client/features/work/WorkCalendar.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { WorkItem } from '../../../server/model/work.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)
setToday('2028-02-10')

const item = (id: number, due_on: string): WorkItem => ({
  id: `question.questions.${id}`,
  kind: 'question',
  subject: 'questions',
  subject_id: id,
  part_id: null,
  contract_id: null,
  provider_id: 5,
  provider_name: `Kliniek ${id}`,
  reference: `VRG-${id}`,
  owner_id: null,
  owner_name: null,
  turn: 'insurer',
  due_on,
  term: due_on < '2028-02-10' ? 'late' : 'later',
  shown_from: null,
  status: 'open',
  about: null,
  reached_on: null,
  utilisation: null,
  next_status: null,
  fingerprint: 'x',
  seen: false,
  planned_on: null,
})

const gridOf = (items: WorkItem[]) =>
  render(
    <TestApp resource="work">
      <MonthGrid month="2028-02-10" weeks={monthWeeks('2028-02-10')} byDay={new Map([[items[0]!.due_on!, items]])} />
    </TestApp>,
  )

test('three of a day stand in its cell, and the rest in the agenda that says how many', async () => {
  gridOf([1, 2, 3, 4, 5].map((id) => item(id, '2028-02-29')))
  const more = await screen.findByRole('button', { name: 'nog 2 op dinsdag 29 februari 2028' })
  const cell = more.closest('td')!
  expect(within(cell).getAllByRole('link')).toHaveLength(3)
  fireEvent.click(more)
  const agenda = screen.getByRole('region', { name: 'dinsdag 29 februari 2028' })
  expect(within(agenda).getAllByRole('listitem')).toHaveLength(5)
  expect(within(agenda).getAllByRole('link', { name: 'Kliniek 5' })[0]!.getAttribute('href')).toBe('/questions/5/show')
})

test('a day of three has no more than those, and what is late says so on its own day', async () => {
  gridOf([1, 2, 3].map((id) => item(id, '2028-02-06')))
  expect(await screen.findAllByRole('link', { name: /, te laat, Kliniek/ })).toHaveLength(3)
  expect(screen.queryByRole('button', { name: /^nog/ })).toBeNull()
})

function calendarOf(total: number) {
  const asked: Record<string, unknown>[] = []
  const getList = async (_: string, { filter, pagination }: { filter: object; pagination: { page: number; perPage: number } }) => {
    asked.push({ ...filter, page: pagination.page })
    const first = (pagination.page - 1) * pagination.perPage
    const data = Array.from({ length: Math.min(pagination.perPage, Math.max(0, total - first)) }, (__, index) => item(first + index + 1, '2028-02-14'))
    return { data, total }
  }
  const workCounts = async () => ({ total, kind: {}, turn: {}, term: { late: 4 }, owner: { mine: 0, unassigned: 0 }, hidden: { seen: 0, planned: 0 } })
  const list = { filterValues: { turn: ['insurer'], owner_id: 7 }, setFilters: () => undefined } as unknown as ListControllerResult
  render(
    <TestApp resource="work" dataProvider={{ getList, workCounts } as never}>
      <ListContextProvider value={list}>
        <WorkCalendar />
      </ListContextProvider>
    </TestApp>,
  )
  return asked
}

test('the filters of the list hold in the calendar, for all weeks of the month and with what comes later; what is late is counted', async () => {
  const asked = calendarOf(1)
  expect(await screen.findByText('1 termijn')).toBeTruthy()
  expect(asked).toEqual([{ turn: ['insurer'], owner_id: 7, upcoming: true, due_on_gte: '2028-01-31', due_on_lte: '2028-03-05', page: 1 }])
  expect(await screen.findByRole('button', { name: '4 te laat' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  [2_000, false],
  [2_001, true],
])('of %i terms two pages are fetched; that there are more is said', async (total, said) => {
  const asked = calendarOf(total)
  await screen.findByText('2000 termijnen')
  expect(asked.map(({ page }) => page)).toEqual([1, 2])
  await waitFor(() => expect(screen.queryByRole('alert')?.textContent ?? '').toBe(said ? alert : ''))
})

const alert =
  'In deze weken vallen 2.001 termijnen. Hier staan de eerste 2.000: vanaf 14-02-2028 is de kalender niet volledig. Kies een filter om alles te zien.'
