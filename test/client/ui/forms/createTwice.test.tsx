import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { setToday } from '../../../../client/ui/common/dates.ts'
import { createForms } from '../common/createForms.ts'
import { filesUnder } from '../common/filesUnder.ts'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

/** What every list that a form chooses from answers: one record that does for all of them. */
const anything = {
  id: 1,
  version: 1,
  name: 'Keuze',
  full_name: 'Keuze',
  title: 'Keuze',
  code: 'Keuze',
  reference: 'Keuze',
  status: 'published',
  care_types: ['ggz', 'elv'],
  tracks: ['digitaal', 'standaard'],
  contract_starts_on: '2027-01-01',
  contract_ends_on: '2027-12-31',
}

/** Saves wait until they are let go. */
function show(name: string, Form: ComponentType) {
  setToday('2026-09-01')
  let answer = () => {}
  const create = vi.fn(() => new Promise((resolve) => (answer = () => resolve({ data: anything }))))
  const dataProvider = {
    create,
    getList: async () => ({ data: [anything], total: 1 }),
    getMany: async () => ({ data: [anything] }),
    getOne: async () => ({ data: anything }),
    contractable: async () => [],
  }
  render(
    <TestApp resource={name} dataProvider={dataProvider as never}>
      <Suspense>
        <Form />
      </Suspense>
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), create, answer: () => answer() }
}

const save = () => document.querySelector('button[type=submit]') as HTMLElement
const form = () => save().closest('form') as HTMLFormElement
const invalid = () => [...document.querySelectorAll<HTMLElement>('form [aria-invalid="true"]')]

/** Fills in one box that the form says it misses: chooses what there is to choose, or types something that its name makes fit. */
async function fill(user: UserEvent, box: HTMLElement) {
  const choice = box.closest('.MuiFormControl-root')?.querySelector<HTMLElement>('[role=combobox]')
  if (choice) {
    fireEvent.keyDown(choice, { key: 'ArrowDown' })
    const options = await screen.findAllByRole('option')
    await user.click(options.find((option) => option.textContent?.trim()) as HTMLElement)
    return
  }
  const name = box.getAttribute('name') ?? ''
  const words = /_(on|until|from)$/.test(name) ? '1-9-2026' : /_cents$|clients/.test(name) ? '1200' : /password/.test(name) ? 'een-lang-wachtwoord' : 'Iets'
  fireEvent.change(box, { target: { value: words } })
  fireEvent.blur(box)
}

/** Fills in what the form asks for, until a save leaves it. */
async function saveFilled(user: UserEvent, create: ReturnType<typeof vi.fn>) {
  for (let round = 0; round < 6 && create.mock.calls.length === 0; round++) {
    for (const box of invalid()) if (box.isConnected && box.getAttribute('aria-invalid') === 'true') await fill(user, box)
    fireEvent.click(save())
    fireEvent.click(save())
    await waitFor(() => expect(create.mock.calls.length + invalid().length).toBeGreaterThan(0))
  }
}

describe('a form that is pressed twice makes one record', () => {
  test('all create forms are tried', () => {
    const names = createForms.map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining(['contracts', 'providers', 'plafond_requests', 'publications', 'users', 'questions']))
  })

  test.each(createForms)('%s: a double click, Enter twice, Ctrl+S twice', async (name, Form) => {
    const { user, create, answer } = show(name, Form)
    await waitFor(() => expect(save()).not.toBeNull())
    await saveFilled(user, create)
    for (const _ of [1, 2]) fireEvent.submit(form())
    for (const _ of [1, 2]) fireEvent.keyDown(save(), { key: 's', ctrlKey: true })
    for (const _ of [1, 2]) fireEvent.click(save())
    await act(async () => {})
    expect(create).toHaveBeenCalledTimes(1)
    expect(create).toHaveBeenCalledWith(name, expect.anything())
    // The answer comes, and the form has not left yet: the same again is no second record.
    await act(async () => answer())
    if (save()) fireEvent.keyDown(save(), { key: 's', ctrlKey: true })
    await act(async () => {})
    expect(create).toHaveBeenCalledTimes(1)
  })

  test('nothing else in the client creates a record but by the save of the forms, which goes once and with a key', () => {
    const elsewhere = filesUnder('client', /\.tsx?$/).filter(
      (file) =>
        !file.endsWith('forms/useSaveRecord.ts') && /\buseCreate\(|\bdataProvider\.create\(|<(SimpleForm|TabbedForm)\b/.test(readFileSync(file, 'utf8')),
    )
    expect(elsewhere).toEqual([])
  })
})
