import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { OpenTasks } from '../../../client/features/home/OpenTasks.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

test('the start page names the provider and the condition of each open task, and leads to what mends it', async () => {
  const task = {
    id: 5,
    kind: 'condition_unmet',
    subject: 'contracts',
    subject_id: 82,
    provider_name: 'De Linde',
    clause: 'GGZ-A-7',
    clause_text: 'U beschikt over een Vecozo-certificaat',
  }
  const getList = vi.fn(async () => ({ data: [task], total: 1 }))
  render(
    <TestApp resource="tasks" dataProvider={{ getList: getList as never }}>
      <OpenTasks owner={1} />
    </TestApp>,
  )
  const link = await screen.findByRole('link', { name: 'De Linde · Voorwaarde niet meer vervuld' })
  expect(link.getAttribute('href')).toBe('/contracts/82/show?tab=assessment&clause=GGZ-A-7')
  expect(screen.getByText('U beschikt over een Vecozo-certificaat')).toBeTruthy()
  expect(getList).toHaveBeenCalledWith('tasks', expect.objectContaining({ filter: { done: false, owner: 1 } }))
})
