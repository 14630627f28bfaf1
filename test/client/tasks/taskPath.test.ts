import { expect, test } from 'vitest'
import { taskPath } from '../../../client/features/tasks/taskPath.ts'

const task = { kind: 'condition_unmet', subject: 'contracts', subject_id: 82, clause: 'GGZ-A-3' }

test('a task about a condition leads to its line among the conditions of the contract', () => {
  expect(taskPath(task)).toBe('/contracts/82/show?tab=assessment&clause=GGZ-A-3')
  expect(taskPath({ ...task, cause: 'expired', provider_id: 7 })).toBe('/contracts/82/show?tab=assessment&clause=GGZ-A-3')
})

test('a task about a qualification that ended leads to the provider, where it is recorded', () => {
  expect(taskPath({ ...task, clause: 'GGZ-P-4', cause: 'qualification', provider_id: 7 })).toBe('/providers/7/show')
})

test('a task without a clause, or about something else, leads to its case', () => {
  expect(taskPath({ ...task, clause: null })).toBe('/contracts/82/show')
  expect(taskPath({ ...task, kind: 'publication_stopped', subject: 'publications' })).toBe('/publications/82/show')
})
