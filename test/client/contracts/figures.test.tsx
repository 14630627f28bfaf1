import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Deviation } from '../../../client/features/contracts/first_year_monitors/Deviation.tsx'
import { FrameworkChart } from '../../../client/features/contracts/framework_scores/FrameworkChart.tsx'
import { IndexBar } from '../../../client/features/providers/grz_benchmarks/IndexBar.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

test.each([
  [{ deviation_permille: 292, deviates: true }, '29,2% meer', true],
  [{ deviation_permille: -98, deviates: false }, '9,8% minder', false],
  [{ deviation_permille: 0, deviates: false }, 'Als verwacht', false],
  [{ deviation_permille: null, deviates: true }, 'Niet verwacht', true],
  [{ deviation_permille: null, deviates: false }, '–', false],
])('a deviation is told in words, with a mark where it is too much: %o', async (monitor, words, marked) => {
  render(
    <TestApp resource="first_year_monitors">
      <Deviation monitor={monitor} />
    </TestApp>,
  )
  await screen.findByText(words)
  expect(screen.queryByTitle('Wijkt af') !== null).toBe(marked)
})

test('the bars of the framework say their figures, and which criterion has none', async () => {
  render(
    <TestApp resource="contracts">
      <FrameworkChart
        rows={[
          { criterion: 'Aanbod', score: 4 },
          { criterion: 'Innovatie', score: null },
        ]}
      />
    </TestApp>,
  )
  const chart = await screen.findByRole('img', { name: /Scores per criterium.*Aanbod: 4, Innovatie: Nog geen score/ })
  expect(chart.querySelectorAll('rect')).toHaveLength(1)
})

test('an index lies left or right of the mean, and says so', async () => {
  render(
    <TestApp resource="grz_benchmarks">
      <IndexBar value={90.38} />
      <IndexBar value={160} />
      <IndexBar value={null} />
    </TestApp>,
  )
  const [below, above] = await screen.findAllByRole('img')
  const bar = (drawing: Element | undefined) => {
    const rect = drawing?.querySelectorAll('rect')[1]
    return [Number(rect?.getAttribute('x')), Number(rect?.getAttribute('width'))]
  }
  expect(below?.getAttribute('aria-label')).toBe('90,38 tegen een gemiddelde van 100')
  const [x = 0, width = 0] = bar(below)
  expect(x + width).toBeCloseTo(52)
  expect(bar(above)).toEqual([52, 52])
  screen.getByText('–')
})
