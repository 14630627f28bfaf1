import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TaskWords } from '../../../client/features/tasks/TaskWords.tsx'
import type { TaskView } from '../../../server/model/task.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

async function wordsOf(task: Partial<TaskView>): Promise<string | null> {
  const { container } = render(
    <TestApp resource="tasks">
      <TaskWords task={{ done: false, ...task } as TaskView} />
    </TestApp>,
  )
  await waitFor(() => expect(container.textContent).not.toBe(''))
  return container.textContent
}

test('a condition is told once: its whole text, then why it is not met', async () => {
  expect(
    await wordsOf({
      clause: 'KV-K-1',
      clause_text: 'u werkt systematisch aan het verbeteren van de kwaliteit',
      reason: 'De voorwaarde „u werkt systematisch …” is beantwoord met: niet voldaan.',
    }),
  ).toBe('u werkt systematisch aan het verbeteren van de kwaliteit KV-K-1De voorwaarde is beantwoord met: niet voldaan.')
})

test('what is quoted beside another text stays', async () => {
  const reason = 'Het keurmerk „KiBG” is verlopen.'
  expect(await wordsOf({ clause: 'GGZ-DG-6', clause_text: 'een keurmerk', reason })).toContain(reason)
  expect(await wordsOf({ clause: null, clause_text: null, reason })).toBe(reason)
})
