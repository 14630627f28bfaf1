import { MenuItem, MenuList } from '@mui/material'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ShortcutKeys } from '../../../../client/ui/shortcuts/ShortcutKeys.tsx'
import { useShortcut } from '../../../../client/ui/shortcuts/shortcuts.ts'
import { TestApp } from '../common/TestApp.tsx'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function Part({ edit, save }: { edit?: () => void; save?: () => void }) {
  useShortcut('edit', edit)
  useShortcut('save', save)
  return null
}

async function page(parts: React.ReactNode) {
  render(
    <TestApp>
      <ShortcutKeys />
      <MenuList>
        <MenuItem>Eerstejaarsmonitoring</MenuItem>
      </MenuList>
      <input aria-label="Naam" />
      {parts}
    </TestApp>,
  )
  await screen.findByLabelText('Naam')
  return userEvent.setup()
}

test('of several parts the first is edited, and what was opened last is saved', async () => {
  const calls: string[] = []
  const part = (name: string) => ({ edit: () => calls.push(`edit ${name}`), save: () => calls.push(`save ${name}`) })
  const user = await page(
    <>
      <Part {...part('one')} />
      <Part {...part('two')} />
    </>,
  )
  await user.keyboard('e')
  await user.keyboard('{Control>}s{/Control}')
  expect(calls).toEqual(['edit one', 'save two'])
})

test('a single key does nothing while somebody types or with another key, Ctrl+S does', async () => {
  const [edit, save] = [vi.fn(), vi.fn()]
  const user = await page(<Part edit={edit} save={save} />)
  await user.type(screen.getByLabelText('Naam'), 'e')
  await user.keyboard('{Alt>}e{/Alt}{Control>}s{/Control}')
  expect([edit.mock.calls.length, save.mock.calls.length]).toEqual([0, 1])
})

test('the overview tells the keys; switched off, single keys do nothing any more', async () => {
  const edit = vi.fn()
  const user = await page(<Part edit={edit} />)
  await user.keyboard('?')
  await user.click(await screen.findByRole('switch', { name: /Sneltoetsen van één toets/ }))
  await user.click(screen.getByRole('button', { name: 'Sluiten' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('e?')
  expect(edit).not.toHaveBeenCalled()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a key works while the focus is still on the menu that led to the page', async () => {
  const edit = vi.fn()
  const user = await page(<Part edit={edit} />)
  screen.getByRole('menuitem').focus()
  await user.keyboard('e')
  expect(edit).toHaveBeenCalledOnce()
})
