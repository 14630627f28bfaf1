import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { CopyPolicy } from '../../../client/features/policies/CopyPolicy.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

test('the fields of the copy carry the Dutch names of a policy’s fields', async () => {
  const next = { code: 'GGZ-2028', title: 'GGZ 2028', contract_starts_on: '2028-03-01', contract_ends_on: '2029-02-28' }
  const policy = { id: 1, version: 1, code: 'GGZ-2027', title: 'GGZ 2027', contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31', next_period: next }
  render(
    <TestApp resource="policies" record={policy}>
      <CopyPolicy policy={policy} />
    </TestApp>,
  )
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Kopiëren naar volgende periode' }))
  await screen.findByRole('textbox', { name: /^Titel/ })
  expect(screen.getByRole('textbox', { name: /^Code/ })).toHaveProperty('value', 'GGZ-2028')
  expect(screen.queryByText(/^Title/)).toBeNull()
  expect(screen.queryByText(/Contract (starts|ends) on/i)).toBeNull()
})
