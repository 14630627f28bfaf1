import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TaskWords } from '../../../client/features/tasks/TaskWords.tsx'
import type { Task } from '../../../client/features/tasks/taskTypes.ts'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const wordsOf = (task: Partial<Task>) =>
  render(<TestApp resource="tasks">{<TaskWords task={{ done: false, ...task } as Task} />}</TestApp>).container.textContent

test('a condition is told once: its whole text, then why it is not met', () => {
  expect(
    wordsOf({
      clause: 'KV-K-1',
      clause_text: 'u werkt systematisch aan het verbeteren van de kwaliteit',
      reason: 'De voorwaarde „u werkt systematisch …” is beantwoord met: niet voldaan.',
    }),
  ).toBe('u werkt systematisch aan het verbeteren van de kwaliteit KV-K-1De voorwaarde is beantwoord met: niet voldaan.')
})

test('what is quoted beside another text stays', () => {
  const reason = 'Het keurmerk „KiBG” is verlopen.'
  expect(wordsOf({ clause: 'GGZ-DG-6', clause_text: 'een keurmerk', reason })).toContain(reason)
  expect(wordsOf({ clause: null, clause_text: null, reason })).toBe(reason)
})
