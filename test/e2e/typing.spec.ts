import { expect, settled, signIn, test } from './fixtures.ts'
import { typed } from './typed.ts'

test('what is typed into a percentage, an amount and a date is what is kept', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'assessing' })
  const page = await pageOf('contracteerder')
  await page.goto(`/contracts/${contract.id}/show?tab=tariffs`)
  await settled(page)
  await page.getByRole('button', { name: 'Tariefregel toevoegen' }).first().click()
  const panel = page.getByRole('dialog')
  const percentage = await typed(page, 'Tarief in % van het NZa-maximum', '33,33%%')
  await expect(percentage).toHaveValue('33,33%%')
  await expect(percentage).toHaveAttribute('aria-invalid', 'true')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel.getByText(/Dit is geen percentage/)).toBeVisible()
  await typed(page, 'Tarief in % van het NZa-maximum', '10,05')
  await expect(await typed(page, 'Aangevraagd op', '30 september 2027')).toHaveValue('30-09-2027')
  await panel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(panel).toHaveCount(0)
  const lines = await (await api.as('contracteerder')).list('tariff_lines', { contract_id: contract.id })
  expect(lines.at(-1)).toMatchObject({ tariff_percentage: 10.05, requested_on: '2027-09-30' })
})

test('a double click and Enter twice make one record', async ({ pageOf, api }) => {
  const page = await pageOf('contracteerder')
  const name = `Dubbel ${Date.now()}`
  await page.goto('/providers/create')
  await settled(page)
  await page.getByLabel(/^Naam/).fill(name)
  await page.getByLabel(/^Soort/).click()
  await page.getByRole('option', { name: 'Instelling' }).click()
  await page.getByRole('button', { name: 'Toevoegen' }).dblclick()
  await page.keyboard.press('Control+s')
  await expect(page).toHaveURL(/providers\/\d+\/show/)
  expect(await (await api.as('contracteerder')).list('providers', { name })).toHaveLength(1)
})

test('what was typed survives a session that ends, and goes on after the login', async ({ page, api }) => {
  const provider = await api.aProvider({ name: `Sessie ${Date.now()}` })
  await signIn(page, 'contracteerder')
  await page.goto(`/providers/${provider.id}/show`)
  await settled(page)
  await page
    .getByRole('button', { name: /^Bewerken: Adres|^Bewerken: Contact/ })
    .first()
    .click()
  await page.getByLabel('Plaats').fill('Zutphen')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Uw sessie is verlopen' })
  await dialog.getByLabel(/^Wachtwoord van/).fill('demo-contracteerder')
  await dialog.getByRole('button', { name: 'Opnieuw aanmelden' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Zutphen').first()).toBeVisible()
  expect((await (await api.as('contracteerder')).get('providers', provider.id)).city).toBe('Zutphen')
})

test('a second login in the same browser is told to the first tab, which saves nothing in its name', async ({ page, api }) => {
  const provider = await api.aProvider({ name: `Tabbladen ${Date.now()}` })
  await signIn(page, 'contracteerder')
  await page.goto(`/providers/${provider.id}/show`)
  await settled(page)
  const second = await page.context().newPage()
  await signIn(second, 'teamleider')
  const dialog = page.getByRole('dialog', { name: 'Er is iemand anders aangemeld' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: /^Verder als/ }).click()
  await settled(page)
  await expect(dialog).toHaveCount(0)
})

test('a demonstration is entered with one press, and a kept list that no longer fits begins anew', async ({ page }) => {
  await page.goto('/login')
  await page.getByRole('button', { name: /^Publicist/ }).click()
  await expect(page).not.toHaveURL(/login/)
  await page.evaluate(() => {
    localStorage.setItem('RaStore.contracts.listParams', JSON.stringify({ sort: 'weg', order: 'ASC', page: 1, perPage: 25, filter: { ook_weg: 1 } }))
    localStorage.setItem('RaStore.providers.listParams', '{"sort": "na')
  })
  for (const list of ['/contracts', '/providers']) {
    await page.goto(list)
    await settled(page)
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await expect(page.getByText('De lijst kon niet worden opgehaald.')).toHaveCount(0)
  }
})
