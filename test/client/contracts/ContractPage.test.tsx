import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { ContractPage } from '../../../client/features/contracts/ContractPage.tsx'
import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const contract = {
  id: 7,
  version: 5,
  reference: 'OVK-2027-00007',
  provider_id: 4,
  provider_name: 'GGZ De Linde',
  policy_id: 1,
  track: 'digitaal',
  status: 'assessing',
  care_type: 'ggz',
  origin: 'new',
  settings: [],
  current_edition: 1,
  warnings: [],
} as unknown as ContractView

const late: Refusal = {
  clause: 'GGZ-DG-4',
  field: 'requested_on',
  message: 'Een nieuwe zorgaanbieder vraagt uiterlijk 31-07-2026 aan.',
  quote: 'vóór 1 augustus 2026',
  source: 'Inkoopbeleid GGZ 2027',
}
const lines: Refusal = { clause: 'GGZ-DG-2', field: 'tariff_lines', message: 'Er zijn geen tariefregels.', quote: null, source: null }
const sum: Refusal = { clause: 'GGZ-U-0', field: 'assessments', message: 'Nog 1 voorwaarde is niet beoordeeld.', quote: null, source: null, sums: true }
const step = (status: string, over: Partial<NextStep> = {}): NextStep => ({ status, label: status, allowed: false, refusals: [lines], warnings: [], ...over })

function show(steps: NextStep[], operations = ['list', 'edit']) {
  const dataProvider = {
    getList: async () => ({ data: [], total: 0 }),
    getMany: async () => ({ data: [] }),
    getOne: async () => ({ data: { id: 1 } }),
    next: async () => steps,
  }
  render(
    <TestApp resource="contracts" record={contract as never} permissions={{ contracts: operations }} dataProvider={dataProvider as never}>
      <ContractPage contract={contract} />
    </TestApp>,
  )
  return userEvent.setup({ delay: null })
}

test('a step that a recorded date keeps from ever succeeding is not offered, and the page says why at the start', async () => {
  show([step('offered', { unreachable: [{ ...late, recorded: true }] }), step('withdrawn', { allowed: true, refusals: [] })])
  const told = await screen.findByRole('status')
  within(told).getByText('Hier kan geen overeenkomst meer uit komen')
  expect(told.textContent).toContain(late.message)
  await screen.findByRole('button', { name: 'Intrekken' })
  expect(screen.queryByRole('button', { name: /Voorstel aanbieden/ })).toBeNull()
})

test('what happened in time and is recorded late can be recorded all the same', async () => {
  const user = show([step('offered', { unreachable: [{ ...late, recorded: true }] })])
  await user.click(await screen.findByRole('button', { name: /Het is wel op tijd gebeurd/ }))
  await screen.findByRole('button', { name: /Voorstel aanbieden/ })
})

test('what only today is too late for is still offered, and told', async () => {
  show([step('offered', { unreachable: [{ ...late, recorded: false }] })])
  await screen.findByRole('button', { name: /Voorstel aanbieden/ })
  expect(screen.getByRole('status').textContent).toContain(late.message)
})

test('a step that can still succeed is offered without a word of it', async () => {
  show([step('offered')])
  await screen.findByRole('button', { name: /Voorstel aanbieden/ })
  expect(screen.queryByRole('status')).toBeNull()
})

test('“Nog N punten” counts each once: what only sums up the others is no point of its own', async () => {
  show([step('offered', { refusals: [lines, sum, { ...lines, clause: 'GGZ-A-1', field: 'assessments', message: 'GGZ-A-1 is niet beoordeeld.' }] })])
  await screen.findByRole('heading', { name: /^Nog 2 punten voor/ })
  screen.getByRole('button', { name: 'Voorstel aanbieden · nog 2' })
  expect(screen.queryByText(sum.message)).toBeNull()
})
