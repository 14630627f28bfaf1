import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CloseTask } from '../../../client/features/tasks/CloseTask.tsx'
import type { TaskView } from '../../../server/model/task.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const task = {
  id: 5,
  version: 2,
  kind: 'condition_unmet',
  subject: 'contracts',
  subject_id: 82,
  provider_name: 'De Linde',
  clause: 'GGZ-A-7',
  clause_text: 'U beschikt over een Vecozo-certificaat',
  reason: 'Het antwoord gold tot en met 30-11-2027.',
  done: false,
  decision: null,
} as TaskView

test('asks what was decided, and closes nothing without it', async () => {
  const update = vi.fn(async () => ({ data: { ...task, done: true } }))
  render(
    <TestApp resource="tasks" dataProvider={{ update: update as never }}>
      <CloseTask task={task} />
    </TestApp>,
  )
  fireEvent.click(await screen.findByRole('button', { name: /Afsluiten: De Linde/ }))
  expect(screen.getByText('Het antwoord gold tot en met 30-11-2027.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Besluit vastleggen' }))
  await screen.findByText('Vul dit in')
  expect(update).not.toHaveBeenCalled()
  fireEvent.change(screen.getByRole('textbox', { name: /Besluit/ }), { target: { value: 'Blijft in stand tot 1 maart.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Besluit vastleggen' }))
  await waitFor(() => expect(update).toHaveBeenCalledTimes(1))
  expect(update).toHaveBeenCalledWith('tasks', expect.objectContaining({ id: 5, data: { decision: 'Blijft in stand tot 1 maart.', done: true, version: 2 } }))
})

test('has no button for who may not close it, nor once it is done', async () => {
  const { unmount } = render(
    <TestApp resource="tasks" permissions={{ tasks: ['list', 'show'] }}>
      <CloseTask task={task} />
    </TestApp>,
  )
  expect(await screen.findByText('Open')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  unmount()
  render(
    <TestApp resource="tasks">
      <CloseTask task={{ ...task, done: true }} />
    </TestApp>,
  )
  expect(await screen.findByText('Gedaan')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
