import { expect, settled, test } from '../fixtures.ts'

test('a figure of the season leads to the list with as many records, and what it keeps to can be seen there', async ({ pageOf }) => {
  const page = await pageOf('teamleider')
  await page.goto('/')
  await page.getByRole('menuitem', { name: 'Stand van het seizoen' }).click()
  await settled(page)
  const figure = page
    .getByRole('region', { name: 'Overeenkomsten per variant' })
    .getByRole('link', { name: /^\d+ Actief$/ })
    .first()
  const count = (await figure.textContent())!
  await figure.click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Overeenkomsten' })).toBeVisible()
  await expect(page.getByRole('main').getByText(count, { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Actief/ })).toBeChecked()
})

test('on paper the season is its figures, every table open', async ({ pageOf }) => {
  const page = await pageOf('raadpleger')
  await page.goto('/season')
  await settled(page)
  const table = page.getByRole('table', { name: 'Aangeboden en ondertekend' })
  await expect(table).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(table).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Stand van het seizoen' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden()
})
