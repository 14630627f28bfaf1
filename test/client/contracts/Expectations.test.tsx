import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Expectations } from '../../../client/features/contracts/assessments/Expectations.tsx'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const contract = { id: 7, policy_id: 2, track: 'standaard', care_type: 'elv' } as unknown as ContractView
const clauses = [
  { id: 1, code: 'KV-X-6', section: 'Inkoopsystematiek', quote: 'benaderen wij daarnaast proactief voor een inkoopgesprek', reading: 'A dated flag.' },
  { id: 2, code: 'KV-X-7', section: 'Contract', quote: 'Onderdeel van de overeenkomst is de Uniforme Declaratieparagraaf', reading: null },
]

/** The section under a heading. */
const sectionOf = (heading: string) => screen.getByText(heading, { selector: 'h3' }).closest('section') as HTMLElement

function show(data: typeof clauses) {
  const getList = vi.fn(async (_resource: string, _params: object) => ({ data, total: data.length }))
  render(
    <TestApp resource="contracts" dataProvider={{ getList } as never}>
      <Expectations contract={contract} />
    </TestApp>,
  )
  return getList
}

test('what the policy expects of such a contract stands with its conditions, by section, with code and quote, and says that it refuses nothing', async () => {
  const getList = show(clauses)
  await screen.findByRole('heading', { name: 'Wat het beleid verwacht en toezegt (2)' })
  screen.getByText(/hierop wordt niets geweigerd/)
  const section = within(sectionOf('Inkoopsystematiek'))
  section.getByText(/proactief voor een inkoopgesprek/)
  section.getByText(/KV-X-6/)
  within(sectionOf('Contract')).getByText(/Uniforme Declaratieparagraaf/)
  const filter = { policy_id: 2, kind: 'expectation', tracks: 'standaard', care_types: 'elv' }
  expect(getList).toHaveBeenCalledWith('clauses', expect.objectContaining({ filter }))
})

test('a policy that expects nothing of such a contract takes no room', async () => {
  const getList = show([])
  await vi.waitFor(() => expect(getList).toHaveBeenCalled())
  await Promise.resolve()
  expect(screen.queryByText(/Wat het beleid verwacht/)).toBeNull()
})
