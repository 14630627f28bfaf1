import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextInput } from 'react-admin'
import { afterEach, expect, test } from 'vitest'
import { PageTabs, usePageTab } from '../../../../client/ui/cases/PageTabs.tsx'
import { SectionForm } from '../../../../client/ui/forms/SectionForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const record = { id: 5, version: 2, name: 'Stichting De Linde', city: 'Utrecht' }

const section = (title: string, field: string) => (
  <SectionForm title={title} fields={[field]} inputs={<TextInput source={field} />}>
    {title}
  </SectionForm>
)

function Page() {
  const [tab, setTab] = usePageTab('record')
  return (
    <PageTabs
      label="De Linde"
      current={tab}
      onChange={setTab}
      tabs={[
        {
          id: 'record',
          label: 'Gegevens',
          content: (
            <>
              {section('Naam', 'name')}
              {section('Adres', 'city')}
            </>
          ),
        },
        { id: 'history', label: 'Historie', content: <p>De historie</p> },
      ]}
    />
  )
}

async function opened() {
  render(
    <TestApp record={record}>
      <Page />
    </TestApp>,
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Bewerken: Naam' }))
  return user
}
const nameBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' })
const toHistory = () => screen.getByRole('tab', { name: 'Historie' })

test('another tab asks before it throws typed text away, with the focus on going on', async () => {
  const user = await opened()
  await user.type(nameBox(), '!')
  await user.click(toHistory())
  await screen.findByText('Wijzigingen weggooien?')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Verder bewerken'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(nameBox().value).toBe('Stichting De Linde!')
  await user.click(toHistory())
  await user.click(await screen.findByRole('button', { name: 'Weggooien' }))
  await screen.findByText('De historie')
})

test('another tab asks as well when the section that was opened last is untouched', async () => {
  const user = await opened()
  await user.type(nameBox(), '!')
  await user.click(screen.getByRole('button', { name: 'Bewerken: Adres' }))
  await user.click(toHistory())
  await screen.findByText('Wijzigingen weggooien?')
})

test('another tab opens at once when nothing was typed', async () => {
  const user = await opened()
  await user.click(toHistory())
  await screen.findByText('De historie')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what was thrown away is not asked about again', async () => {
  const user = await opened()
  await user.type(nameBox(), '!')
  await user.keyboard('{Escape}')
  await screen.findByText('Wijzigingen weggooien?')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Verder bewerken'))
  await user.click(screen.getByRole('button', { name: 'Weggooien' }))
  await user.click(toHistory())
  await screen.findByText('De historie')
})
