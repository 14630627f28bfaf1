import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setToday } from '../../../../client/ui/common/dates.ts'
import { DueDate } from '../../../../client/ui/fields/DueDate.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

test.each([
  ['2027-12-13', 'over 12 dagen', 'over 12 dagen'],
  ['2027-12-02', 'over 1 dag', 'over 1 dag'],
  ['2027-12-01', 'vandaag', 'vandaag'],
  ['2027-11-28', '3 dagen te laat', '3 dagen voorbij'],
  ['2027-11-30', '1 dag te laat', '1 dag voorbij'],
])('on 1 December 2027 the date %s is due "%s", and as an end "%s"', async (date, due, end) => {
  setToday('2027-12-01')
  const { unmount } = render(
    <TestApp>
      <DueDate value={date} />
    </TestApp>,
  )
  expect(await screen.findByText(due)).toBeTruthy()
  unmount()
  render(
    <TestApp>
      <DueDate value={date} ends />
    </TestApp>,
  )
  expect(await screen.findByText(end)).toBeTruthy()
})
