import { countClicks } from '../clicks.ts'
import { expect, settled } from '../fixtures.ts'
import { testOnOwnServer } from '../ownServer.ts'

// The figures of thirty contracts are what other tests look at as well.
const test = testOnOwnServer('claims-grid', '2027-12-01')

test('the claims of thirty contracts are entered with one paste and a few clicks', async ({ pageOf, api }) => {
  const staff = await api.as('contracteerder')
  const contracts = (await staff.list('contracts', { was_active: true, status: 'active', policy_code: 'GGZ-2027' })).slice(0, 30)
  expect(contracts).toHaveLength(30)
  const amount = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')
  const figures = contracts.map(({ id, production_cents }, index) => ({ id, cents: (production_cents ?? 0) + (index + 1) * 1_000_00 }))
  const lines = contracts.map(({ reference, agb_code }, index) => {
    const named = index % 2 === 0 ? reference : String(Number(agb_code))
    return `${named}\t${amount(figures[index]?.cents ?? 0)}`
  })
  const page = await pageOf('contracteerder', { permissions: ['clipboard-read', 'clipboard-write'] })
  const clicks = await countClicks(page)
  await page.goto('/')
  await settled(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), ['AGB of overeenkomst\tBedrag', ...lines].join('\n'))
  clicks.begin()

  await page.getByRole('menuitem', { name: 'Productie invoeren' }).click()
  await settled(page)
  await page
    .getByRole('textbox', { name: /^Nieuwe stand van/ })
    .first()
    .click()
  await page.keyboard.press('Control+V')
  await expect(page.getByText('30 regels ingevuld.')).toBeVisible()
  await expect(page.getByText('De kopregel is overgeslagen.')).toBeVisible()
  await expect(page.getByText('30 nieuw')).toBeVisible()
  await page.getByRole('button', { name: '30 standen opslaan' }).click()
  await expect(page.getByText('30 standen opgeslagen.')).toBeVisible()
  await clicks.atMost({ clicks: 10, pastes: 1 })

  const saved = await staff.list('contracts', { id: contracts.map(({ id }) => id) })
  for (const { id, cents } of figures)
    expect(saved.find((contract) => contract.id === id)).toMatchObject({ production_cents: cents, production_as_of: '2027-11-30' })
})

test('what cannot be saved stays, marked, with what is typed; and leaving asks', async ({ pageOf, api }) => {
  const staff = await api.as('contracteerder')
  const [draft] = await staff.list('contracts', { status: 'draft' })
  const page = await pageOf('contracteerder', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto('/production')
  await settled(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${draft?.reference}\t5\nDe Linde\t6`)
  await page
    .getByRole('textbox', { name: /^Nieuwe stand van/ })
    .first()
    .click()
  await page.keyboard.press('Control+V')
  await expect(page.getByText('Regel 2: De Linde, € 6,00.')).toBeVisible()
  const box = page.getByRole('textbox', { name: `Nieuwe stand van ${draft?.reference}` })
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('deze overeenkomst is niet actief geworden')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Overeenkomsten' }).click()
  await page.getByRole('button', { name: 'Verder bewerken' }).click()
  await expect(box).toHaveValue('5,00')
})
