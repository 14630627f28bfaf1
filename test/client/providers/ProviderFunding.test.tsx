import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ProviderFunding } from '../../../client/features/providers/ProviderFunding.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const provider = {
  id: 4,
  version: 2,
  sustainable_choice_on: null,
  modular_funding_from: null,
  modular_funding_until: null,
  approached_on: null,
  talk_held: false,
}

function show(over: Record<string, unknown> = {}, operations = ['list', 'edit']) {
  const update = vi.fn(async () => ({ data: provider }))
  const getList = async () => ({ data: [], total: 0 })
  render(
    <TestApp record={{ ...provider, ...over }} permissions={{ providers: operations }} dataProvider={{ update, getList } as never}>
      <ProviderFunding />
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), update }
}

test('that a provider was approached for a purchasing talk (KV-X-6) is recorded with its day, and whether the talk was held', async () => {
  const { user, update } = show()
  await user.click(await screen.findByRole('button', { name: /Bewerken/ }))
  const box = document.querySelector<HTMLInputElement>('input[name=approached_on]') as HTMLInputElement
  await user.type(box, '1-3-2026')
  await user.click(document.querySelector('input[name=talk_held]') as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  const data = expect.objectContaining({ approached_on: '2026-03-01', talk_held: true, version: 2 })
  await waitFor(() => expect(update).toHaveBeenCalledWith('providers', expect.objectContaining({ data })))
})

test('it is read on the provider’s page', async () => {
  show({ approached_on: '2026-03-01', talk_held: true })
  await screen.findByText('01-03-2026')
  screen.getByText(/Benaderd voor een inkoopgesprek/)
})

test('who may not edit providers only reads it', async () => {
  show({ approached_on: '2026-03-01' }, ['list'])
  await screen.findByText('01-03-2026')
  expect(screen.queryByRole('button', { name: /Bewerken/ })).toBeNull()
})
