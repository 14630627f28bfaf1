import { cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpError, TextInput } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { useOnce } from '../../../../client/ui/forms/useOnce.ts'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

/** A save that waits until it is let go. */
function held<T>(answer: T) {
  let go = () => {}
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  return { save: vi.fn((_key: string) => gone.then(() => answer)), go: () => go() }
}

test('the same while it is under way is one save; afterwards it is another, with a key of its own', async () => {
  const { result } = renderHook(() => useOnce())
  const { save, go } = held('saved')
  const both = [result.current({ name: 'A' }, save), result.current({ name: 'A' }, save)]
  go()
  expect(await Promise.all(both)).toEqual(['saved', 'saved'])
  expect(save).toHaveBeenCalledTimes(1)
  await result.current({ name: 'A' }, save)
  expect(save).toHaveBeenCalledTimes(2)
  expect(save.mock.calls[1]?.[0]).not.toBe(save.mock.calls[0]?.[0])
})

test('after a lost answer the same goes with the same key, other content with another', async () => {
  const { result } = renderHook(() => useOnce())
  const keys: string[] = []
  const lost = (key: string) => {
    keys.push(key)
    return Promise.reject(new Error('Failed to fetch'))
  }
  for (const name of ['A', 'A', 'B']) await result.current({ name }, lost).catch(() => undefined)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

async function createForm(create: unknown) {
  render(
    <TestApp dataProvider={{ create: create as never }}>
      <RecordForm resource="providers">
        <TextInput source="name" />
      </RecordForm>
    </TestApp>,
  )
  const user = userEvent.setup()
  const box = await screen.findByRole<HTMLInputElement>('textbox')
  await user.type(box, 'De Linde')
  return { user, box }
}

test('a double click, Enter twice and Ctrl+S twice make one record', async () => {
  const { save, go } = held({ data: { id: 1, name: 'De Linde' } })
  const { user, box } = await createForm(save)
  await user.dblClick(screen.getByRole('button', { name: 'Opslaan' }))
  await user.type(box, '{Enter}{Enter}')
  for (const _ of [1, 2]) fireEvent.keyDown(box, { key: 's', ctrlKey: true })
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1))
  go()
  await save.mock.results[0]?.value
  for (const _ of [1, 2]) fireEvent.keyDown(box, { key: 's', ctrlKey: true })
  await user.type(box, ' Noord{Enter}')
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2))
})

test('what was refused can be saved again', async () => {
  const create = vi
    .fn()
    .mockRejectedValueOnce(new HttpError('Nee.', 422, { code: 'invalid', message: 'Nee.', errors: { name: 'Nee.' } }))
    .mockResolvedValueOnce({ data: { id: 1, name: 'De Linde' } })
  const { user } = await createForm(create)
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findAllByText('Nee.')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(create).toHaveBeenCalledTimes(2))
})
