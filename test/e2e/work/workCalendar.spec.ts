import { expect, settled, test } from '../fixtures.ts'

test('a term is found on its day in the calendar, by keyboard too, and opens; the month stays when one comes back', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  await page.goto('/')
  await settled(page)
  await page.getByRole('button', { name: 'Kalender', exact: true }).click()
  const days = page.getByRole('table', { name: 'december 2027' })
  await expect(days.locator('[aria-current=date]')).toContainText('1')
  const term = days
    .getByRole('cell')
    .filter({ has: page.locator('[aria-label^="zaterdag 4 december 2027: "]') })
    .getByRole('link', { name: /^Verlengingsaanvraag .*VLG-2027-00004/ })
  await expect(term).toBeVisible()
  await page.getByRole('button', { name: /^zaterdag 4 december 2027: / }).press('Enter')
  const agenda = page.getByRole('region', { name: 'zaterdag 4 december 2027' })
  await expect(agenda.getByRole('heading')).toBeFocused()
  await expect(agenda.getByRole('link', { name: /^Beoordelen: / })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(agenda).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^zaterdag 4 december 2027: / })).toBeFocused()

  await page.getByRole('button', { name: 'Volgende maand' }).click()
  await expect(page.getByRole('table', { name: 'januari 2028' })).toBeVisible()
  await page.getByRole('button', { name: 'Vorige maand' }).click()
  await term.press('Enter')
  await expect(page).toHaveURL(/\/extension_requests\/\d+\/show/)
  await page.goBack()
  await expect(term).toBeVisible()

  await page.getByRole('button', { name: /^\d+ te laat$/ }).click()
  await expect(page.getByRole('checkbox', { name: /^Te laat/ })).toBeChecked()
  await expect(page.getByRole('columnheader', { name: 'Aan zet' })).toBeVisible()
})
