import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpError, ResourceDefinitionContextProvider, TextInput } from 'react-admin'
import { afterEach, expect, test } from 'vitest'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const message = 'Deze AGB-code hoort al bij een andere zorgaanbieder: Stichting De Linde.'

async function sendDuplicate(existing?: object) {
  const create = async () => {
    throw new HttpError(message, 409, { code: 'duplicate', message, field: 'agb_code', existing })
  }
  render(
    <TestApp dataProvider={{ create: create as never }}>
      <ResourceDefinitionContextProvider definitions={{ providers: { name: 'providers', hasShow: true }, production: { name: 'production' } }}>
        <RecordForm resource="providers">
          <TextInput source="name" />
          <TextInput source="agb_code" />
        </RecordForm>
      </ResourceDefinitionContextProvider>
    </TestApp>,
  )
  const user = userEvent.setup()
  await user.type(await screen.findByRole('textbox', { name: /AGB/ }), '06012345')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
}

test('a duplicate is told at its field, with a link to the record that is in the way', async () => {
  await sendDuplicate({ resource: 'providers', id: 12, label: 'Stichting De Linde' })
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: /AGB/ })
  await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('true'))
  const field = within(box.closest<HTMLElement>('.ra-input-agb_code')!)
  expect(field.getByText(message)).toBeTruthy()
  const link = field.getByRole('link', { name: 'Open Stichting De Linde ›' })
  expect(link.getAttribute('href')).toContain('/providers/12/show')
  expect(link.getAttribute('target')).toBe('_blank')
  expect(box.value).toBe('06012345')
})

test.each([undefined, { resource: 'production', id: 3, label: '€ 12,00' }])('there is no link to what has no page or may not be seen: %o', async (existing) => {
  await sendDuplicate(existing)
  expect(screen.queryByRole('link')).toBeNull()
})
