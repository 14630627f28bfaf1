import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { NextStepButtons, NextSteps } from '../../../client/ui/cases/NextSteps.tsx'
import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const plain = (field: string | null, message: string): Refusal => ({ clause: null, field, message, quote: null, source: null })
const missing = plain('ended_on', 'De einddatum ontbreekt; vult u die in.')
const denial = plain(null, 'Uw rol mag deze stap niet zetten.')
const step = (status: string, refusals: Refusal[]): NextStep => ({ status, label: status, allowed: false, refusals, warnings: [] })

function show(operations: string[], refusals: Refusal[]) {
  render(
    <TestApp resource="contracts" permissions={{ contracts: operations }}>
      <NextStepButtons resource="contracts" steps={[step('ended', refusals), step('withdrawn', [missing])]} onSelect={() => undefined} />
      <NextSteps resource="contracts" step={step('offered', refusals)} />
    </TestApp>,
  )
}

test('a step that the role may not take has no button; one that only misses something has', async () => {
  show(['list', 'edit'], [missing, denial])
  await screen.findByRole('button', { name: /Intrekken · nog 1/ })
  expect(screen.queryByRole('button', { name: /Beëindigen/ })).toBeNull()
})

test('who may edit finds each point with the link to its field', async () => {
  show(['list', 'edit'], [missing])
  await screen.findByText(/Nog 1 punt voor/)
  screen.getByRole('button', { name: /Beëindigen · nog 1/ })
  screen.getByRole('button', { name: /Naar/ })
})

test('who cannot edit reads what is missing, without the point of the role and without links to fields', async () => {
  show(['list'], [missing, denial])
  await screen.findByText(/Wat nog ontbreekt voor/)
  screen.getByText(/De einddatum ontbreekt/)
  expect(screen.queryByText(/Uw rol mag/)).toBeNull()
  expect(screen.queryByRole('button', { name: /Naar/ })).toBeNull()
})
