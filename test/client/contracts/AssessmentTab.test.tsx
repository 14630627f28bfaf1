import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpError } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { AssessmentTab } from '../../../client/features/contracts/assessments/AssessmentTab.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { AssessmentView } from '../../../server/model/assessment.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const row = (over: Partial<AssessmentView>) =>
  ({
    version: 1,
    contract_id: 7,
    outcome: 'open',
    kind: 'condition',
    group: 'Algemeen',
    masked: false,
    private: false,
    exemptable: false,
    ground: null,
    evidence: null,
    assessed_on: null,
    ...over,
  }) as AssessmentView
const rows = [
  row({ id: 11, condition_id: 1, version: 4, clause: 'GGZ-A-7', text: 'U beschikt over een Vecozo-certificaat' }),
  row({ id: 12, condition_id: 2, clause: 'GGZ-A-2', text: 'U heeft de Governancecode ingevoerd', exemptable: true }),
  row({ id: 13, condition_id: 3, clause: 'GGZ-U-2', text: 'U staat geregistreerd', kind: 'exclusion', group: 'Uitsluitend', masked: true, outcome: null }),
]

function show(provider: Record<string, unknown> = {}) {
  setToday('2026-09-01')
  const getList = async (resource: string) => ({ data: resource === 'assessments' ? rows : [], total: 3 })
  render(
    <TestApp resource="contracts" permissions={{ assessments: ['list', 'edit'] }} dataProvider={{ getList: getList as never, ...provider }}>
      <AssessmentTab contract={{ id: 7, track: 'digitaal' } as ContractView} />
    </TestApp>,
  )
  return userEvent.setup()
}
const lineOf = async (text: string) => (await screen.findByText(text, { exact: false, selector: 'p' })).closest('li') as HTMLElement

test('one click answers a condition, dated today, on the version that was read', async () => {
  const update = vi.fn(async () => ({ data: rows[0] }))
  const user = show({ update })
  await user.click(within(await lineOf('U beschikt over')).getByRole('button', { name: 'Voldoet' }))
  await waitFor(() =>
    expect(update).toHaveBeenCalledWith('assessments', expect.objectContaining({ id: 11, data: { outcome: 'met', assessed_on: '2026-09-01', version: 4 } })),
  )
})

test('the pressed button keeps the focus while its answer is saved, and a second press does nothing', async () => {
  let finish: () => void = () => undefined
  const update = vi.fn(() => new Promise((resolve) => (finish = () => resolve({ data: rows[0] }))))
  const user = show({ update })
  const met = within(await lineOf('U beschikt over')).getByRole('button', { name: 'Voldoet' })
  await user.click(met)
  await waitFor(() => expect(met.getAttribute('aria-disabled')).toBe('true'))
  await user.click(met)
  expect(update).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(met)
  finish()
  await waitFor(() => expect(met.getAttribute('aria-disabled')).toBeNull())
  expect(document.activeElement).toBe(met)
})

test('an answered condition that leaves the list hands its focus to the next', async () => {
  let answered: AssessmentView[] = rows
  const update = async () => {
    answered = rows.map((each) => (each.id === 11 ? { ...each, outcome: 'met' } : each))
    return { data: answered[0] }
  }
  const getList = async (resource: string) => ({ data: resource === 'assessments' ? answered : [], total: 3 })
  const user = show({ update, getList })
  await user.click(await screen.findByRole('switch'))
  await user.click(within(await lineOf('U beschikt over')).getByRole('button', { name: 'Voldoet' }))
  await waitFor(() => expect(screen.queryByText('U beschikt over', { exact: false, selector: 'p' })).toBeNull())
  const next = await lineOf('U heeft de Governancecode')
  await waitFor(() => expect(next.contains(document.activeElement)).toBe(true))
})

test('a refused answer opens the details with the answer that was tried and the reason', async () => {
  const refusal = { clause: 'GGZ-A-2', field: 'ground', message: 'De vrijstelling heeft geen grond; vult u die in.', quote: 'tenzij', source: 'Inkoopbeleid' }
  const user = show({
    update: async () => Promise.reject(new HttpError('refused', 422, { code: 'refused', errors: { ground: refusal.message }, refusals: [refusal] })),
  })
  const line = await lineOf('U heeft de Governancecode')
  await user.click(within(line).getByRole('button', { name: 'Vrijgesteld' }))
  await within(line).findByText(/De vrijstelling heeft geen grond/)
  await waitFor(() => expect(within(line).getByRole('combobox').textContent).toBe('Vrijgesteld'))
})

test('several conditions get one answer in one call, with their versions', async () => {
  const updateMany = vi.fn(async () => ({ data: [11, 12] }))
  const user = show({ updateMany })
  await user.click(await screen.findByRole('checkbox', { name: /Algemeen/ }))
  await user.click(screen.getByRole('button', { name: 'Voldoet (2)' }))
  await waitFor(() => expect(updateMany).toHaveBeenCalledTimes(1))
  expect(updateMany).toHaveBeenCalledWith('assessments', {
    ids: [11, 12],
    data: { outcome: 'met', assessed_on: '2026-09-01' },
    meta: { versions: { 11: 4, 12: 1 } },
  })
})

test('a masked answer is shown as shielded and cannot be answered', async () => {
  show()
  const line = await lineOf('U staat geregistreerd')
  within(line).getByText('Afgeschermd')
  expect(within(line).queryByRole('button')).toBeNull()
})

test('the count tells masked answers apart, in the panel and in a group of which nothing else is known', async () => {
  show()
  await screen.findByText('0 van 2 beoordeeld, 1 afgeschermd')
  within(screen.getByRole('region', { name: 'Uitsluitingsgronden' })).getByText('1 afgeschermd')
})
