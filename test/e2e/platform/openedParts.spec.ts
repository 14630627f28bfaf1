import type { Locator } from '@playwright/test'
import { englishSeen } from '../englishSeen.ts'
import { expect, seriousViolations, settled, sidewaysScroll, test } from '../fixtures.ts'

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  const options = { colorScheme, viewport: { width, height: 844 } }

  test(`a step that is refused, in ${colorScheme} at ${width}`, async ({ pageOf, api }) => {
    const contract = await api.aContract({ fields: { origin: 'new' } })
    const page = await pageOf('contracteerder', options)
    await page.goto(`/contracts/${contract.id}/show`)
    await settled(page)
    await page.getByRole('button', { name: /^Toetsing starten/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Aangevraagd op').fill('01-07-2026')
    await dialog.getByRole('button', { name: 'Toetsing starten' }).click()
    await expect(dialog.getByRole('alert')).toBeVisible()
    await dialog.getByRole('button', { name: 'Waarom?' }).first().click()
    expect(await seriousViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  })

  test(`a conflict, in ${colorScheme} at ${width}`, async ({ pageOf, api }) => {
    const contract = await api.aContract({ upto: 'assessing' })
    const page = await pageOf('contracteerder', options)
    await page.goto(`/contracts/${contract.id}/show`)
    await settled(page)
    await page.getByRole('button', { name: 'Bewerken: Afspraken' }).click()
    await (await api.as('contracteerder2')).must('PUT', `contracts/${contract.id}`, { version: contract.version, explanation: 'Van de ander.' })
    const terms = page.getByRole('region', { name: 'Afspraken' })
    await terms.getByLabel('Toelichting bij het voorstel').fill('Van mij.')
    await terms.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  })

  test(`a change of a published policy, in ${colorScheme} at ${width}`, async ({ pageOf, api }) => {
    const page = await pageOf('beheerder', options)
    await page.goto(`/policies/${await api.policyId('KV-2025-2026')}/show?clause=KV-TP-3`)
    await settled(page)
    await page.getByRole('button', { name: 'Bewerken: KV-TP-3' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('button', { name: 'Opslaan' }).click()
    await expect(panel.getByLabel('Reden van de wijziging')).toHaveAttribute('aria-invalid', 'true')
    await expect(panel.getByLabel('Gaat over zorgvraagtypering')).toHaveCount(0)
    expect(await seriousViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  })

  test(`the calendar of work, in ${colorScheme} at ${width}`, async ({ pageOf }) => {
    const page = await pageOf('contracteerder', options)
    await page.goto('/?filter=%7B%7D')
    await settled(page)
    await page.getByRole('button', { name: 'Kalender', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'december 2027' })).toBeVisible()
    await expect(
      page
        .getByRole('link', { name: /VLG-2027-00004/ })
        .or(page.getByText('VLG-2027-00004'))
        .first(),
    ).toBeVisible()
    const day = page.getByRole('button', { name: /^zaterdag 4 december 2027: / })
    if (width === 1280) await day.click()
    await expect(page.getByRole('link', { name: /^Beoordelen: / }).first()).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await englishSeen(page)).toEqual([])
  })

  test(`a panel beside the page, in ${colorScheme} at ${width}`, async ({ pageOf, api }) => {
    const contract = await api.aContract({ upto: 'assessing' })
    const page = await pageOf('contracteerder', options)
    await page.goto(`/contracts/${contract.id}/show?tab=tariffs`)
    await settled(page)
    await page.getByRole('button', { name: 'Tariefregel toevoegen' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
}

test('a wrong password says so, and keeps the name', async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('Gebruikersnaam').fill('contracteerder')
  await page.getByLabel('Wachtwoord').fill('verkeerd')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('alert')).toContainText('De combinatie van gebruikersnaam en wachtwoord klopt niet.')
  await expect(page.getByLabel('Gebruikersnaam')).toHaveValue('contracteerder')
  expect(await seriousViolations(page)).toEqual([])
})

test('a reader finds no button to change a case, and no work queue of others', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'assessing' })
  const page = await pageOf('raadpleger')
  await page.goto(`/contracts/${contract.id}/show`)
  await settled(page)
  await expect(page.getByRole('button', { name: /^(Bewerken|Voorstel aanbieden|Afwijzen|Intrekken)/ })).toHaveCount(0)
  await page.goto('/users')
  await settled(page)
  await expect(page.getByText('beheerder', { exact: true })).toHaveCount(0)
})

test('the words can be switched to English', async ({ pageOf }) => {
  const page = await pageOf('contracteerder')
  await page.goto('/contracts')
  await settled(page)
  await page.getByRole('button', { name: 'Uw account' }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contracts')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('what opens over a page speaks Dutch: columns, saved views, accounts, choice lists, the calendar, steps and questions', async ({ pageOf, api }) => {
  const contract = await api.aContract({ upto: 'assessing' })
  const page = await pageOf('contracteerder')
  const heard = async (what: string) => expect.soft(await englishSeen(page), what).toEqual([])
  const closed = async (popup: Locator) => {
    await page.keyboard.press('Escape')
    await expect(popup).toHaveCount(0)
  }
  await page.goto('/contracts')
  await settled(page)
  await page.getByRole('button', { name: 'Kolommen' }).click()
  await expect(page.getByRole('dialog', { name: 'Kolommen' })).toBeVisible()
  await heard('the choice of columns')
  await closed(page.getByRole('dialog'))
  await page.getByRole('combobox', { name: /^Regels per pagina/ }).click()
  await heard('the rows of a page')
  await closed(page.getByRole('listbox'))
  await page.getByRole('button', { name: 'Uw account' }).click()
  await page.getByRole('menuitem', { name: 'English' }).waitFor()
  expect
    .soft(
      (await englishSeen(page)).filter((text) => !text.includes('English')),
      'the account menu',
    )
    .toEqual([])
  await closed(page.getByRole('menuitem', { name: 'English' }))
  await page.getByRole('checkbox').first().click()
  await page.getByRole('button', { name: /bewaren/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await heard('keeping a view')
  await closed(page.getByRole('dialog'))

  await page.goto('/contracts/create')
  await settled(page)
  await page.getByRole('combobox', { name: /^Zorgaanbieder/ }).fill('zzzzqqq')
  await expect(page.locator('.MuiAutocomplete-popper')).toBeVisible()
  await heard('a choice list that finds nothing')
  await page.getByRole('combobox', { name: /^Zorgaanbieder/ }).fill('sti')
  await expect(page.getByRole('option').first()).toBeVisible()
  await heard('a choice list')
  await page.getByRole('option').first().click()
  await heard('a chosen provider, that can be cleared')

  await page.goto('/questions/create')
  await settled(page)
  await page.getByRole('button', { name: 'Kalender openen' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Kies een dag' })).toBeVisible()
  await heard('the calendar')
  await closed(page.getByRole('dialog'))
  await page.getByRole('button', { name: 'Toevoegen' }).click()
  await expect(page.locator('[aria-invalid=true]').first()).toBeVisible()
  await heard('boxes that must be filled')

  await page.goto(`/contracts/${contract.id}/show`)
  await settled(page)
  await page.getByRole('button', { name: /^Afwijzen/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await heard('a step')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Bewerken: Afspraken' }).click()
  await page.getByLabel('Toelichting bij het voorstel').fill('x')
  await heard('a section that is edited')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toContainText('Wijzigingen weggooien?')
  await heard('a question')
})
