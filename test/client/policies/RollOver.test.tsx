import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { RaRecord } from 'react-admin'
import { afterEach, expect, test } from 'vitest'
import { RollOver } from '../../../client/features/policies/RollOver.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const note = 'In het referentiejaar 2027 liep geen overeenkomst.'
const policy = { id: 9, status: 'published', reference_year: 2027 } as RaRecord

async function open(said: string | null) {
  const rollOver = async () => ({ made: [], left_out: [], existing: [], note: said })
  render(
    <TestApp resource="policies" permissions={{ contracts: ['create'] }} dataProvider={{ rollOver } as never}>
      <RollOver policy={policy} />
    </TestApp>,
  )
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Overeenkomsten overnemen' }))
  await screen.findByText(/^0 concepten te maken/)
}

test('a roll-over with no contract to roll over says why', async () => {
  await open(note)
  screen.getByText(note)
  expect(screen.getByRole('button', { name: /concepten maken/ }).hasAttribute('disabled')).toBe(true)
})

test('any other says nothing of the kind', async () => {
  await open(null)
  expect(screen.queryByRole('alert')).toBeNull()
})
