import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { RaRecord } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { ClauseForm } from '../../../client/features/policies/ClauseForm.tsx'
import type { ClauseView } from '../../../server/model/clause.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const policy = { id: 1, status: 'published', edition: 1, tracks: ['digitaal'], care_types: ['elv'] } as RaRecord
const clause = {
  id: 7,
  version: 3,
  code: 'GGZ-PL-8',
  section: 'Aanvullende zorginkoop',
  quote: 'binnen 6 weken',
  reading: 'Due on day 42.',
  reading_nl: 'Uiterlijk op dag 42.',
  days: 42,
  tracks: ['digitaal'],
  warnings: [],
} as unknown as ClauseView

function show(over: Partial<ClauseView> = {}, provider: Record<string, unknown> = {}) {
  const create = vi.fn(async (_resource: string, { data }: { data: object }) => ({ data: { id: 1, version: 1, ...data } }))
  const onClose = vi.fn()
  const getList = async () => ({ data: [], total: 0 })
  render(
    <TestApp resource="clauses" dataProvider={{ create: create as never, getList: getList as never, ...provider }}>
      <ClauseForm clause={{ ...clause, ...over }} policy={policy} onClose={onClose} />
    </TestApp>,
  )
  return { user: userEvent.setup(), create, onClose }
}

test('a change is gathered for the next edition: what differs and no more, without a day or a reason', async () => {
  const { user, create, onClose } = show()
  const quote = await screen.findByRole('textbox', { name: /^Tekst van het beleid/ })
  await user.clear(quote)
  await user.type(quote, 'binnen zes weken')
  await user.click(await screen.findByRole('button', { name: 'Verzamelen' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'gathered_changes',
    expect.objectContaining({ data: { policy_id: 1, part: 'clause', record_id: 7, changes: { quote: 'binnen zes weken' } } }),
  )
})

test('what could not be an edition is told at its box, and the form stays', async () => {
  const refusal = Object.assign(new Error('Dit is te lang.'), { status: 422, body: { code: 'invalid', errors: { quote: 'Dit is te lang.' } } })
  const { user, onClose } = show({}, { create: () => Promise.reject(refusal) })
  await user.type(await screen.findByRole('textbox', { name: /^Tekst van het beleid/ }), ' en meer')
  await user.click(await screen.findByRole('button', { name: 'Verzamelen' }))
  await screen.findAllByText('Dit is te lang.')
  expect(onClose).not.toHaveBeenCalled()
})

test('the Dutch panel shows no English, unless it is the English reading that contradicts', async () => {
  show()
  await screen.findByRole('textbox', { name: /^Toepassing/ })
  expect(screen.queryByDisplayValue('Due on day 42.')).toBeNull()
  cleanup()
  const message = 'In de Engelse toepassing staat day 42, bij de termijn in dagen 40. Pas een van beide aan.'
  show({ warnings: [{ clause: 'GGZ-PL-8', field: 'reading', message, quote: null, source: null }] })
  await screen.findByDisplayValue('Due on day 42.')
  screen.getByText(message)
})
