import { anAgbCode } from '../../support/builders.ts'
import { expect, settled, test } from '../fixtures.ts'

test('a search with one mistake says what it looked for, and a click looks for that', async ({ pageOf, api }) => {
  await api.aProvider({ name: 'Stichting Kwetterbos', city: "'s-Gravenhage" })
  const page = await pageOf('contracteerder')
  await page.goto('/providers')
  await settled(page)
  const search = page.getByRole('textbox', { name: 'Zoeken' })
  await search.fill('Kwetterbso')
  await expect(page.getByText('Niets gevonden voor “Kwetterbso”.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Stichting Kwetterbos' })).toBeVisible()
  await page.getByRole('button', { name: 'Kwetterbos', exact: true }).click()
  await expect(search).toHaveValue('Kwetterbos')
  await expect(page.getByText('Niets gevonden')).toHaveCount(0)
  await search.fill('den haag kwetter')
  await expect(page.getByRole('link', { name: 'Stichting Kwetterbos' })).toBeVisible()
})

test('a new provider with a known AGB code is told at its box whose it is, with a link to that one', async ({ pageOf, api }) => {
  const known = await api.aProvider({ name: `Praktijk Bekend ${Date.now()}`, agb_code: anAgbCode() })
  const page = await pageOf('contracteerder')
  await page.goto('/providers/create')
  await settled(page)
  await page.getByLabel(/^Naam/).fill('Nieuwe praktijk')
  await page.getByLabel(/^Soort/).click()
  await page.getByRole('option').first().click()
  await page.getByLabel(/^AGB-code/).fill(known.agb_code)
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  const box = page.locator('.ra-input-agb_code')
  await expect(box).toContainText(known.name)
  await expect(box.getByRole('link', { name: `Open ${known.name} ›` })).toHaveAttribute('href', new RegExp(`/providers/${known.id}/show$`))
  await expect(page.getByLabel(/^AGB-code/)).toHaveValue(known.agb_code)
})

test('an archived provider is in no choice list', async ({ pageOf, api }) => {
  const name = `Kruidvat ${Date.now()}`
  await api.aProvider({ name: `${name} gesloten`, archived: true })
  await api.aProvider({ name: `${name} open` })
  const page = await pageOf('contracteerder')
  await page.goto('/contracts/create')
  await settled(page)
  await page.getByRole('combobox', { name: /^Zorgaanbieder/ }).fill(name)
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('option')).toContainText('open')
})
