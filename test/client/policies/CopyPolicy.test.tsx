import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { CopyPolicy } from '../../../client/policies/CopyPolicy.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

test('the fields of the copy carry the Dutch names of a policy’s fields', async () => {
  const policy = { id: 1, version: 1, code: 'GGZ-2027', title: 'GGZ 2027', contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31' }
  render(
    <TestApp resource="policies" record={policy}>
      <CopyPolicy policy={policy} />
    </TestApp>,
  )
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Kopiëren naar volgende periode' }))
  await screen.findByRole('textbox', { name: /^Titel/ })
  screen.getByRole('textbox', { name: /^Code/ })
  expect(screen.queryByText(/^Title/)).toBeNull()
  expect(screen.queryByText(/Contract (starts|ends) on/i)).toBeNull()
})
