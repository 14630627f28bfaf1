import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { AccountMenu } from '../../../../client/ui/layout/AccountMenu.tsx'
import { TestApp } from './TestApp.tsx'

afterEach(cleanup)

test('the switch to English says that the sentences of the policy stay Dutch', async () => {
  render(
    <TestApp>
      <AccountMenu />
    </TestApp>,
  )
  await userEvent.setup().click(await screen.findByRole('button'))
  const item = await screen.findByRole('menuitem', { name: /English/ })
  expect(item.textContent).toContain('Zinnen uit het beleid blijven Nederlands')
})
